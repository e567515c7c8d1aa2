import { familyOf, type Family } from "./families.ts";
import { beginsRight, visualRuns, withoutDirections } from "./visual-runs.ts";

const NO_BREAK = "\u00a0";

/**
 * A few words for a cell, in the one family that has them all, in the order from left to right. Words that go from right
 * to left stay together: who draws them shapes and turns them as one.
 */
export function inOneFamily(
  families: readonly Family[],
  text: string,
): { text: string; family: Family } {
  const words = withoutDirections(text);
  const family = familyOf(families, words);
  if (family === families[0]) return { text: words, family };
  const runs = visualRuns(text, beginsRight(text), () => family);
  const drawn = runs.map((run) =>
    run.isRightToLeft ? run.text.replaceAll(" ", NO_BREAK) : run.text,
  );
  return { text: drawn.join(""), family };
}
