/**
 * Why something was refused, as a fixed choice beside the own words: a creditor's no, the no of who stands beside a resident, a
 * bill that a resident says is wrong, a step that goes back. Nobody has to choose. Last is always what is not listed.
 */
export const REFUSAL_CODES = {
  reject: ["amountWrong", "notOurs", "alreadyPaid", "other"],
  refuse: ["neededElsewhere", "otherDebtFirst", "notOwnWish", "other"],
  dispute: ["amountWrong", "notMine", "alreadyPaid", "other"],
  sendBack: ["notDone", "partlyDone", "notShown", "other"],
} as const;

export type RefusalKind = keyof typeof REFUSAL_CODES;
export type RefusalCode<Kind extends RefusalKind = RefusalKind> =
  (typeof REFUSAL_CODES)[Kind][number];
