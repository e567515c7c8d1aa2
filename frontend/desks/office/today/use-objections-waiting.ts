import type { ObjectionsWaitingAnswer } from "../../../../protocol/wire/rights-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

const NONE: ObjectionsWaitingAnswer = { count: 0, answerBy: null, toAgree: 0, sentBack: 0 };

/**
 * Objections that wait for an answer: how many and until when, in one line, after a colleague's answers that wait for a yes
 * and one's own that came back. Whose they are is on their own page.
 */
export function useObjectionsWaiting() {
  const say = useWords("office");
  const { date } = useFormat();
  const answer = useAsk<ObjectionsWaitingAnswer>("/api/v1/objections/waiting");
  const { count, answerBy, toAgree, sentBack } = valueOf(answer) ?? NONE;
  const path = "/office/objections";
  const items = [];
  if (toAgree > 0)
    items.push({ key: "toAgree", path, text: say("today.answersToAgree", { count: toAgree }) });
  if (sentBack > 0)
    items.push({ key: "sentBack", path, text: say("today.answersBack", { count: sentBack }) });
  if (answerBy !== null)
    items.push({
      key: "objections",
      path,
      text: say("today.objectionsWait", { count }),
      note: say("today.objectionsUntil", { date: date(answerBy) }),
    });
  return { answer, items };
}
