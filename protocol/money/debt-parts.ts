/** The four parts of a debt, in euro cents. */
export type DebtParts = {
  principal: bigint;
  increase: bigint;
  interest: bigint;
  costs: bigint;
};

/** The parts in the numbering of the contracts: an agreement's order counts with these. */
export const PARTS = ["principal", "increase", "interest", "costs"] as const;

export type DebtPart = (typeof PARTS)[number];
