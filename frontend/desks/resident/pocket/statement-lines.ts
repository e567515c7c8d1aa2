import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import type { Step } from "../plan/steps.ts";

/** One line of somebody's own statement: coins that came, or coins that went to a debt. */
export type StatementLine = {
  /** Seconds since 1970. */
  at: number;
  kind: "earned" | "used";
  /** The step in its own words, or whose bill it was; null where the words are not there. */
  what: string | null;
  /** Coin cents; negative where they went. */
  coins: bigint;
  /** Euro cents that a debt became smaller. */
  lowered: bigint;
};

/** Everything that came and went, the oldest first. @param nameOf Whose account a creditor's is. */
export function statementLines(
  steps: readonly Step[],
  offers: readonly OfferRow[],
  debts: readonly DebtRow[],
  nameOf: (creditor: string) => string | undefined,
): StatementLine[] {
  const earned = steps.map(({ row, words }): StatementLine => ({
    at: row.confirmedAt ?? 0,
    kind: "earned",
    what: words?.content.text ?? null,
    coins: BigInt(row.paid),
    lowered: 0n,
  }));
  const used = offers
    .filter(({ status }) => status === "confirmed")
    .map((offer): StatementLine => ({
      at: offer.answeredAt ?? offer.madeAt,
      kind: "used",
      what: nameOf(debts.find(({ id }) => id === offer.debtId)?.creditor ?? offer.creditor) ?? null,
      coins: -BigInt(offer.burned ?? 0),
      lowered: offer.taken ? sumOfParts(readParts(offer.taken)) : 0n,
    }));
  return [...earned, ...used].sort((a, b) => a.at - b.at);
}
