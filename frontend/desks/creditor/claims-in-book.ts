import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { AgreementRow, DebtRow, DebtsAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Account } from "../../account/AccountContext.ts";

/** The book tells no more by commitment at once. */
const AT_ONCE = 100;

/** The claims that stand, by their reference in capitals. One that was withdrawn may be registered again. */
export function claimsByReference(
  debts: readonly DebtRow[],
  records: readonly DossierRecord[],
): Map<string, DebtRow> {
  const words = new Map(
    records.flatMap((one) => (one.kind === "claim" ? [[one.commitment, one.content]] : [])),
  );
  const found = new Map<string, DebtRow>();
  for (const debt of debts) {
    const claim = words.get(debt.commitment);
    if (claim && debt.status !== "withdrawn") found.set(claim.reference.toUpperCase(), debt);
  }
  return found;
}

/** The commitments of words that carry one of these references: what the book may have, or nobody sent. */
export function commitmentsOf(
  references: readonly string[],
  records: readonly DossierRecord[],
): Hex[] {
  const wanted = new Set(references.map((one) => one.toUpperCase()));
  return records.flatMap((one) =>
    one.kind === "claim" && wanted.has(one.content.reference.toUpperCase()) ? [one.commitment] : [],
  );
}

/** Which of these references stand in the book, asked a hundred at a time. */
export async function askKnown(
  ask: Account["ask"],
  creditor: Address,
  references: readonly string[],
  records: readonly DossierRecord[],
): Promise<Map<string, DebtRow>> {
  const wanted = commitmentsOf(references, records);
  const debts: DebtRow[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const of = wanted.slice(from, from + AT_ONCE).join(",");
    debts.push(...(await ask<DebtsAnswer>(`/index/creditors/${creditor}/debts?of=${of}`)).debts);
  }
  const told = new Set(wanted);
  return claimsByReference(
    debts,
    records.filter(({ commitment }) => told.has(commitment)),
  );
}

/**
 * Agreements under which a claim can be registered now, the newest first: a creditor that agreed anew means that one.
 *
 * @param now Seconds since 1970.
 */
export function agreementsInForce(agreements: readonly AgreementRow[], now: number) {
  return agreements
    .filter((one) => one.status === "active" && one.until > now)
    .sort((one, other) => other.id - one.id);
}
