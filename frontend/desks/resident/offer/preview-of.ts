import type { DebtPart, DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { previewOffer } from "../../../../protocol/money/preview-offer.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { takeInOrder } from "../../../../protocol/money/take-in-order.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { goneParts } from "./gone-parts.ts";

export type Preview = {
  /** Euro cents, all parts together: what is open, what of it waits for an answer already, and what is left in the end. */
  before: bigint;
  waiting: bigint;
  after: bigint;
  parts: { before: DebtParts; after: DebtParts };
  gone: DebtPart[];
};

/** What a bill becomes when its creditor says yes to so many coin cents, and to what waits already. */
export function previewOf(debt: DebtRow, coins: bigint): Preview {
  const open = readParts(debt.open);
  const waiting = BigInt(debt.offered);
  const { order } = debt.agreement;
  const { left } = previewOffer({
    open: takeInOrder(open, waiting, order).left,
    offered: 0n,
    coins,
    rateBps: BigInt(debt.agreement.rateBps),
    order,
  });
  return {
    before: sumOfParts(open),
    waiting,
    after: sumOfParts(left),
    parts: { before: open, after: left },
    gone: goneParts(open, left),
  };
}
