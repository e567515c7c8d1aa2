import { PARTS, type DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { newestAnswer } from "./newest-answer.ts";

/** The newest offer that a creditor said yes to in the past week. @param now Seconds since 1970, by the chain. */
export function newestYes(offers: readonly OfferRow[], now: number): OfferRow | undefined {
  return newestAnswer(offers, ["confirmed"], now);
}

/** What one answer took off a debt and burned, where it said yes to several offers at once. Euro cents and coin cents. */
export function takenTogether(
  offers: readonly OfferRow[],
  { debtId, answeredAt }: OfferRow,
): { taken: DebtParts; coins: bigint } {
  const together = offers.filter(
    (one) => one.taken && one.debtId === debtId && one.answeredAt === answeredAt,
  );
  const taken: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  let coins = 0n;
  for (const one of together) {
    const parts = readParts(one.taken!);
    for (const part of PARTS) taken[part] += parts[part];
    coins += BigInt(one.burned ?? one.coins);
  }
  return { taken, coins };
}
