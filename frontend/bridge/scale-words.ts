import type { BridgeScale } from "../../protocol/wire/programme-api.ts";
import type { Language } from "../words/languages.ts";

/** A scale in the language of the page: what its levels are called, the lowest first. */
export type Scale = { id: number; levels: readonly string[] };

/**
 * The scales that the programme has words for, and scale 0, which comes with the wallet. Where a scale has no words in a
 * language, its Dutch ones are shown; of a scale that is not known (yet) the levels are numbers alone.
 */
export function scaleWords(
  known: readonly BridgeScale[],
  own: readonly string[],
  language: Language,
): { newest: Scale; of: (scale: number, levels: number) => Scale } {
  const told = ({ id, levels }: BridgeScale): Scale => ({
    id,
    levels: levels.map((words) => words[language] ?? words.nl),
  });
  const newest = known.at(-1);
  return {
    newest: newest ? told(newest) : { id: 0, levels: own },
    of: (scale, levels) => {
      if (scale === 0) return { id: 0, levels: own };
      const found = known.find(({ id }) => id === scale);
      return found ? told(found) : { id: scale, levels: Array<string>(levels).fill("") };
    },
  };
}
