import type { BridgeScalesAnswer } from "../../protocol/wire/programme-api.ts";
import { valueOf, type Answer } from "../data/answer.ts";
import { useAsk } from "../data/use-ask.ts";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import { scaleWords, type Scale } from "./scale-words.ts";

/** How soon one of the two sees what the other wrote down, in milliseconds: no block tells of it. */
export const SOON = 5_000;

/** In which words the levels of a bridge are said: those of now, and those of any bridge from before. */
export function useScales(): {
  answer: Answer<BridgeScalesAnswer>;
  /** The scale that a new bridge is filled in on. */
  newest: Scale;
  of: (scale: number, levels: number) => Scale;
} {
  const say = useWords("bridge");
  const { language } = useLanguage();
  const answer = useAsk<BridgeScalesAnswer>("/api/v1/bridge-scales");
  const own = ([1, 2, 3, 4, 5] as const).map((level) => say(`level.${level}`));
  const known = valueOf(answer)?.scales ?? [];
  return { answer, ...scaleWords(known, own, language) };
}
