import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, ForfeitRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { everPaid, takenBack, type Step } from "../plan/steps.ts";

/** One line of somebody's own statement: coins that came, or coins that went. All lines together are the balance. */
export type StatementLine = {
  /** Seconds since 1970. */
  at: number;
  /** "undone": a reward that was taken back. "forfeited": given up after leaving, or not used in time. */
  kind: "earned" | "undone" | "used" | "forfeited";
  /** The step in its own words, or whose bill it was; null where the words are not there. */
  what: string | null;
  /** Why a reward was taken back; null where the words are not there, and of other lines. */
  reason: string | null;
  /** Coin cents; negative where they went. */
  coins: bigint;
  /** Euro cents that a debt became smaller. */
  lowered: bigint;
};

type CameAndWent = {
  steps: readonly Step[];
  offers: readonly OfferRow[];
  debts: readonly DebtRow[];
  forfeits: readonly ForfeitRow[];
};

/** Everything that came and went, the oldest first. @param nameOf Whose account a creditor's is. */
export function statementLines(
  { steps, offers, debts, forfeits }: CameAndWent,
  nameOf: (creditor: string) => string | undefined,
): StatementLine[] {
  const nothing = { reason: null, lowered: 0n };
  const earned = everPaid(steps).map(({ row, words }): StatementLine => ({
    ...nothing,
    at: row.confirmedAt!,
    kind: "earned",
    what: words?.content.text ?? null,
    coins: BigInt(row.paid),
  }));
  const undone = takenBack(steps).map(({ row, words, undo }): StatementLine => ({
    ...nothing,
    at: row.undoneAt!,
    kind: "undone",
    what: words?.content.text ?? null,
    reason: undo?.content.reason ?? null,
    coins: -BigInt(row.paid),
  }));
  const used = offers
    .filter(({ status }) => status === "confirmed")
    .map((offer): StatementLine => ({
      ...nothing,
      at: offer.answeredAt ?? offer.madeAt,
      kind: "used",
      what: nameOf(debts.find(({ id }) => id === offer.debtId)?.creditor ?? offer.creditor) ?? null,
      coins: -BigInt(offer.burned ?? 0),
      lowered: offer.taken ? sumOfParts(readParts(offer.taken)) : 0n,
    }));
  const forfeited = forfeits.map(({ coins, last }): StatementLine => ({
    ...nothing,
    at: last.time,
    kind: "forfeited",
    what: null,
    coins: -BigInt(coins),
  }));
  return [...earned, ...undone, ...used, ...forfeited].sort((a, b) => a.at - b.at);
}
