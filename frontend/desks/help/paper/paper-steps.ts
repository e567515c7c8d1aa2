import type { PaperKind } from "./paper-kind.ts";
import { BILL_STEPS } from "./steps/bill-steps.ts";
import { OFFER_STEPS } from "./steps/offer-steps.ts";
import { OWN_STEPS } from "./steps/own-steps.ts";
import { PLAN_STEPS } from "./steps/plan-steps.ts";
import { WORD_STEPS } from "./steps/word-steps.ts";

const { takePart, ...ownPart } = OWN_STEPS;

/** The steps that the office enters from paper, as they are offered. Each is the very call of the resident's own button. */
export const PAPER_STEPS = {
  takePart,
  ...PLAN_STEPS,
  ...WORD_STEPS,
  ...BILL_STEPS,
  ...OFFER_STEPS,
  ...ownPart,
} as const satisfies { [name: string]: PaperKind };

export type PaperStepName = keyof typeof PAPER_STEPS;
export const PAPER_STEP_NAMES = Object.keys(PAPER_STEPS) as PaperStepName[];
export const paperKind = (name: PaperStepName): PaperKind => PAPER_STEPS[name];
