import type { DebtParts } from "../../../protocol/money/debt-parts.ts";
import { previewOffer } from "../../../protocol/money/preview-offer.ts";
import { sumOfParts } from "../../../protocol/money/sum-of-parts.ts";

/** The steps in the order of the walk: how it goes, and then twice how it can also go. */
export const WALK = ["begin", "coins", "offer", "yes", "no", "silence"] as const;
export type WalkStep = (typeof WALK)[number];

/** Who acts in a step: the persona whose drawing stands beside it. */
export const WHO: { [step in WalkStep]: { id: string; role: string } } = {
  begin: { id: "huishouden-04", role: "bewoner" },
  coins: { id: "mentor-02", role: "mentor" },
  offer: { id: "huishouden-04", role: "bewoner" },
  yes: { id: "waterbedrijf-d", role: "creditor" },
  no: { id: "waterbedrijf-d", role: "creditor" },
  silence: { id: "huishouden-04", role: "bewoner" },
};

/** Wim's reward, what he offers of it, and his water bill, as in the pilot. In cents. */
const [REWARD, OFFERED] = [6_000n, 5_000n];
const BILL: DebtParts = { principal: 18_290n, increase: 0n, interest: 305n, costs: 2_000n };
/** Costs first, then interest, increase and the first amount. */
const ORDER = 0x1b;

export type Figures = { free: bigint; held: bigint; bill: bigint };

/** What Wim has and owes at the end of a step, by the same rule as his own screen. */
export function figuresAt(step: WalkStep): Figures {
  const open = sumOfParts(BILL);
  switch (step) {
    case "begin":
      return { free: 0n, held: 0n, bill: open };
    case "coins":
      return { free: REWARD, held: 0n, bill: open };
    case "offer":
      return { free: REWARD - OFFERED, held: OFFERED, bill: open };
    case "yes": {
      const offer = { open: BILL, offered: 0n, coins: OFFERED, rateBps: 10_000n, order: ORDER };
      const { left, returned } = previewOffer(offer);
      return { free: REWARD - OFFERED + returned, held: 0n, bill: sumOfParts(left) };
    }
    case "no":
    case "silence":
      return { free: REWARD, held: 0n, bill: open };
  }
}

export function isWalkStep(name: string): name is WalkStep {
  return WALK.some((step) => step === name);
}
