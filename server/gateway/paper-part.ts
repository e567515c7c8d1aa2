import type { PaperAnswer, ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import type { TimelineParts } from "./visible-timeline.ts";

/** What can still be answered on a signed paper: plans that run or wait, ideas and bills that stand, offers that are open. */
export function paperPart(answer: ResidentAnswer, { goals, debts }: TimelineParts): PaperAnswer {
  return {
    head: answer.head,
    goals: goals
      ? {
          plans: answer.plans.filter(
            ({ status }) => status === "proposed" || status === "accepted",
          ),
          suggestions: answer.suggestions.filter(({ status }) => status === "open"),
        }
      : null,
    debts: debts
      ? {
          debts: answer.debts.filter(
            ({ status }) => status !== "withdrawn" && status !== "settled",
          ),
          offers: answer.offers.filter(({ status }) => status === "open"),
        }
      : null,
  };
}
