import type { Hex } from "../../../../../protocol/wire/basics.ts";
import { agreeWords } from "../../../../transactions/agree-words.ts";
import { boundCall } from "../../../../transactions/bound-call.ts";
import { suggestIdea } from "../../../../transactions/suggest-idea.ts";
import { suggestWords } from "../../../../transactions/suggest-words.ts";
import { withdrawIdea } from "../../../../transactions/withdraw-idea.ts";
import { wordsBehind } from "../paper-about.ts";
import { filledWith, type PaperKind } from "../paper-kind.ts";
import {
  ideas,
  offeredWords,
  standingWords,
  wordsId,
  wordsToAgree,
  wordsToChange,
} from "../paper-words.ts";
import { firstOf, withWords } from "./read-back.ts";

/** Other words for a plan or a step, and ideas of the resident's own. */
export const WORD_STEPS = {
  agreeWords: {
    at: ["GoalPlans", "agreeWords"],
    reads: "goals",
    items: wordsToAgree,
    fill: ({ ids: [id] }, about) => {
      const found = offeredWords(about).find((one) => wordsId(one.planId, one.subgoalId) === id);
      return found ? boundCall(agreeWords, found) : null;
    },
    readBack: ([planId, subgoalId]) => filledWith([wordsId(planId as number, subgoalId as number)]),
  },
  suggestWords: {
    at: ["GoalPlans", "suggestWords"],
    reads: "goals",
    asks: "words",
    items: wordsToChange,
    fill: ({ ids: [id], text: typed }, about) => {
      const found = standingWords(about).find(
        ({ plan, subgoalId }) => wordsId(plan.id, subgoalId) === id,
      );
      const text = typed.replace(/\s+/g, " ");
      if (!found || text === "" || text === found.text) return null;
      const { plan, subgoalId, pillar } = found;
      const { resident } = about;
      const request = { resident, planId: plan.id, subgoalId, pillar, oldText: found.text!, text };
      return boundCall(suggestWords, request);
    },
    readBack: ([planId, subgoalId, commitment], about) => {
      const kind = subgoalId === 0 ? "plan" : "subgoal";
      const text = wordsBehind(about, kind, commitment as Hex);
      if (text === null) return null;
      const id = wordsId(planId as number, subgoalId as number);
      return { ...filledWith([id]), text, commitment: commitment as Hex };
    },
  },
  suggestIdea: {
    at: ["GoalPlans", "suggest"],
    reads: "goals",
    asks: "words",
    fill: ({ text }, { resident }) => (text ? boundCall(suggestIdea, { resident, text }) : null),
    readBack: withWords("suggestion", () => []),
  },
  withdrawIdea: {
    at: ["GoalPlans", "withdrawSuggestion"],
    reads: "goals",
    items: ideas,
    fill: ({ ids: [suggestionId] }, { suggestions }) =>
      suggestions.some(({ id, status }) => id === suggestionId && status === "open")
        ? boundCall(withdrawIdea, { suggestionId: suggestionId! })
        : null,
    readBack: firstOf,
  },
} as const satisfies { [name: string]: PaperKind };
