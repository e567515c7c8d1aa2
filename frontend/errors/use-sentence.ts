import { useFormat } from "../words/use-format.ts";
import { useWords, useWordsOrNone } from "../words/use-words.ts";
import { failureOf } from "./failure-of.ts";
import type { Failure } from "./failure.ts";

/** What went wrong and what to do, in the language of the page. Where its words can not be fetched a general sentence says so. */
export function useSentence(): (error: unknown) => { text: string; remedy: Failure["remedy"] } {
  const say = useWordsOrNone("errors");
  const shared = useWords("shared");
  const { money, moment } = useFormat();
  return (error) => {
    if (!say) return { text: shared("errorsAway"), remedy: "again" };
    const { key, amounts, moments, remedy } = failureOf(error);
    const values = {
      ...Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, money(cents)])),
      ...Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, moment(at)])),
    };
    return { text: say(key, values), remedy };
  };
}
