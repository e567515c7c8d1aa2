import type { DebtPart, DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { previewOffer } from "../../../../protocol/money/preview-offer.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { goneParts } from "./gone-parts.ts";

export type Preview = {
  /** Euro cents, all parts together. */
  before: bigint;
  after: bigint;
  parts: { before: DebtParts; after: DebtParts };
  gone: DebtPart[];
};

/** What a bill becomes when its creditor says yes to so many coin cents. */
export function previewOf(debt: DebtRow, coins: bigint): Preview {
  const open = readParts(debt.open);
  const { left } = previewOffer({
    open,
    offered: BigInt(debt.offered),
    coins,
    rateBps: BigInt(debt.agreement.rateBps),
    order: debt.agreement.order,
  });
  return {
    before: sumOfParts(open),
    after: sumOfParts(left),
    parts: { before: open, after: left },
    gone: goneParts(open, left),
  };
}
