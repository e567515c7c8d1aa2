const [FEWEST, MOST, LONGEST] = [2, 9, 120];

/** The words of a scale as they were typed, one a line; null while they are too few, too many, too long or twice the same. */
export function readLevels(typed: string): string[] | null {
  const levels = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const fits = levels.length >= FEWEST && levels.length <= MOST;
  const each = levels.every((line) => line.length <= LONGEST);
  return fits && each && new Set(levels).size === levels.length ? levels : null;
}
