import type { DebtRow, PlanRow } from "../../protocol/wire/index-answers.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { stateHashOf } from "../../protocol/terms/state-hash-of.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import { termsHashOfPlan } from "../check/terms-hash-of-plan.ts";

/** A bill as far as its resident recognises it. */
export type ShownDebt = Pick<DebtRow, "id" | "agreementId" | "open">;

/**
 * The hashes that a call carries, of what stood on the screen when it was pressed. They are made with what signs: a page that
 * shows what is asked does not bring what makes them (decision 101).
 */
export const hashing = {
  /** Of a plan, for its yes: `GoalPlans.termsHashOf`. */
  ofPlan: (plan: PlanRow): Hex => termsHashOfPlan(plan),
  /** Of a bill, for "Ik ken deze rekening": `DebtRegister.stateHashOf`. */
  ofDebt: ({ id, agreementId, open }: ShownDebt): Hex =>
    stateHashOf({ debtId: id, agreementId, open: readParts(open) }),
};
export type Hashing = typeof hashing;
