import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { failureOf } from "./failure-of.ts";
import type { Failure } from "./failure.ts";

/** What went wrong and what to do, in the language of the page. */
export function useSentence(): (error: unknown) => { text: string; remedy: Failure["remedy"] } {
  const say = useWords("errors");
  const { money, moment } = useFormat();
  return (error) => {
    const { key, amounts, moments, remedy } = failureOf(error);
    const values = {
      ...Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, money(cents)])),
      ...Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, moment(at)])),
    };
    return { text: say(key, values), remedy };
  };
}
