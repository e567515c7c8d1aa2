import type { ObjectionsWaitingAnswer } from "../../../../protocol/wire/rights-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** Objections that wait for an answer: how many and until when, in one line. Whose they are is on their own page. */
export function useObjectionsWaiting() {
  const say = useWords("office");
  const { date } = useFormat();
  const answer = useAsk<ObjectionsWaitingAnswer>("/api/v1/objections/waiting");
  const { count, answerBy } = valueOf(answer) ?? { count: 0, answerBy: null };
  const items =
    answerBy === null
      ? []
      : [
          {
            key: "objections",
            path: "/office/objections",
            text: say("today.objectionsWait", { count }),
            note: say("today.objectionsUntil", { date: date(answerBy) }),
          },
        ];
  return { answer, items };
}
