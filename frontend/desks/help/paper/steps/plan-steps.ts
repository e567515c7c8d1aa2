import { acceptPlan } from "../../../../transactions/accept-plan.ts";
import { boundCall } from "../../../../transactions/bound-call.ts";
import { cancelStep } from "../../../../transactions/cancel-step.ts";
import { declinePlan } from "../../../../transactions/decline-plan.ts";
import { reportStep } from "../../../../transactions/report-step.ts";
import { acceptRequest } from "../../../resident/plan/plan-terms.ts";
import { stepsOf } from "../../../resident/plan/steps.ts";
import type { PaperKind } from "../paper-kind.ts";
import { proposals, proposedPlans, runningSteps, stepsIn } from "../paper-words.ts";
import { firstOf, withWords } from "./read-back.ts";

const REPORTABLE = ["agreed", "sentBack"] as const;
const DROPPABLE = ["agreed", "sentBack", "reported"] as const;

/** A plan and its steps. */
export const PLAN_STEPS = {
  acceptPlan: {
    at: ["GoalPlans", "accept"],
    reads: "goals",
    items: proposals,
    fill: ({ ids: [id] }, about) => {
      const plan = proposedPlans(about).find((one) => one.id === id);
      if (!plan) return null;
      const readable = stepsOf([plan], about.records).every((one) => one.words && one.planWords);
      return readable ? boundCall(acceptPlan, acceptRequest(plan)) : null;
    },
    readBack: firstOf,
  },
  declinePlan: {
    at: ["GoalPlans", "decline"],
    reads: "goals",
    items: proposals,
    fill: ({ ids: [planId] }, about) =>
      proposedPlans(about).some(({ id }) => id === planId)
        ? boundCall(declinePlan, { planId: planId! })
        : null,
    readBack: firstOf,
  },
  reportStep: {
    at: ["GoalPlans", "report"],
    reads: "goals",
    asks: "wordsOrNot",
    first: "acceptPlan",
    items: stepsIn(REPORTABLE),
    fill: ({ ids: [subgoalId], text }, about) =>
      runningSteps(about, REPORTABLE).some(({ row }) => row.id === subgoalId)
        ? boundCall(reportStep, { resident: about.resident, subgoalId: subgoalId!, text })
        : null,
    readBack: withWords("report", ([id]) => [id as number]),
  },
  cancelStep: {
    at: ["GoalPlans", "cancelSubgoal"],
    reads: "goals",
    items: stepsIn(DROPPABLE),
    fill: ({ ids: [subgoalId] }, about) =>
      runningSteps(about, DROPPABLE).some(({ row }) => row.id === subgoalId)
        ? boundCall(cancelStep, { subgoalId: subgoalId! })
        : null,
    readBack: firstOf,
  },
} as const satisfies { [name: string]: PaperKind };
