import { use } from "react";
import { loadOnce } from "../data/load-once.ts";
import { orNone } from "../data/or-none.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords, useWordsOrNone } from "../words/use-words.ts";
import type { failureOf } from "./failure-of.ts";
import type { Failure } from "./failure.ts";

/** What knows an error by its name comes with the words for it: a page on which nothing fails brings neither. */
const load = loadOnce<"failures", typeof failureOf>(
  async () => (await import("./failure-of.ts")).failureOf,
);

/** Fetches it, once: in a quiet moment, for when there is no connection any more. */
export const loadFailures = () => load("failures");

/** What went wrong and what to do, in the language of the page. Where its words can not be fetched a general sentence says so. */
export function useSentence(): (error: unknown) => { text: string; remedy: Failure["remedy"] } {
  // Asked before the words are waited for: both come in one turn.
  const known = orNone(loadFailures());
  const say = useWordsOrNone("errors");
  const told = use(known);
  const shared = useWords("shared");
  const { money, moment } = useFormat();
  return (error) => {
    if (!say || !told) return { text: shared("errorsAway"), remedy: "again" };
    const { key, amounts, moments, remedy } = told(error);
    const values = {
      ...Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, money(cents)])),
      ...Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, moment(at)])),
    };
    return { text: say(key, values), remedy };
  };
}
