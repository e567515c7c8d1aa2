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
  took.sort((a, b) => a - b);
  return took[Math.ceil(took.length * 0.95) - 1]!;
}
