import { readParts } from "../../../../protocol/money/read-parts.ts";
import type { DebtParts } from "../../../../protocol/money/debt-parts.ts";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { DebtPaymentsAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { Account } from "../../../account/AccountContext.ts";
import { findRecord } from "../../../data/find-record.ts";

/** A payment that stands in the book: which parts, and why, where those words can be read. */
export type PaidBefore = { debtId: number; parts: DebtParts; reason: string | null };

/** The book tells of no more claims at once. */
const AT_ONCE = 100;

/** Everything that was ever paid elsewhere on these claims, asked a hundred claims at a time. */
export async function askPaidBefore(
  ask: Account["ask"],
  creditor: Address,
  debtIds: readonly number[],
  records: readonly DossierRecord[],
): Promise<PaidBefore[]> {
  const found: PaidBefore[] = [];
  for (let from = 0; from < debtIds.length; from += AT_ONCE) {
    const of = debtIds.slice(from, from + AT_ONCE).join(",");
    const { payments } = await ask<DebtPaymentsAnswer>(
      `/index/creditors/${creditor}/payments?of=${of}`,
    );
    for (const { debtId, taken, commitment } of payments)
      found.push({
        debtId,
        parts: readParts(taken),
        reason: findRecord(records, "claimChange", commitment)?.content.reason ?? null,
      });
  }
  return found;
}
