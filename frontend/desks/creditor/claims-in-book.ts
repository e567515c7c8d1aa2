import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { AgreementRow, DebtRow } from "../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../data/find-record.ts";

/** The claims that stand, by their reference in capitals. One that was withdrawn may be registered again. */
export function claimsByReference(
  debts: readonly DebtRow[],
  records: readonly DossierRecord[],
): Map<string, DebtRow> {
  const found = new Map<string, DebtRow>();
  for (const debt of debts) {
    const words = findRecord(records, "claim", debt.commitment);
    if (words && debt.status !== "withdrawn")
      found.set(words.content.reference.toUpperCase(), debt);
  }
  return found;
}

/** Agreements under which a claim can be registered now. @param now Seconds since 1970. */
export function agreementsInForce(agreements: readonly AgreementRow[], now: number) {
  return agreements.filter((one) => one.status === "active" && one.until > now);
}
