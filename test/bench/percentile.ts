/**
 * Runs it so many times, one after the other, and hands back the time in ms that 95 of 100 stay within. The first tenth
 * warms up and is not counted.
 */
export async function p95(times: number, run: (turn: number) => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  const warming = Math.ceil(times / 10);
  for (let turn = 0; turn < times + warming; turn += 1) {
    const begun = performance.now();
    await run(turn);
    if (turn >= warming) took.push(performance.now() - begun);
  }
  return percentile(took, 95);
}

/** The same of two things in turns, so that what else the machine does falls on both. */
export async function p95InTurns(
  times: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const took: [number[], number[]] = [[], []];
  const warming = Math.ceil(times / 10);
  for (let turn = 0; turn < times + warming; turn += 1)
    for (const [which, run] of [one, other].entries()) {
      const begun = performance.now();
      await run();
      if (turn >= warming) took[which]!.push(performance.now() - begun);
    }
  return [percentile(took[0], 95), percentile(took[1], 95)];
}

/** What so many of a hundred stay within. @throws RangeError where nothing was measured. */
export function percentile(took: readonly number[], percent: number): number {
  if (took.length === 0) throw new RangeError("Nothing was measured");
  const sorted = took.toSorted((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1]!;
}
