/** While a job is under way, what stands on the page is asked anew no more often than this, in milliseconds. */
const SELDOM_MS = 10_000;

let jobs = 0;
let askedAt = 0;
let missed: { block: number; ask: () => void } | null = null;

/** Asks anew because of a block that came in: at once, or while a job is under way seldom and when it is over. */
export function askAnewFor(block: number, ask: () => void): void {
  if (jobs > 0 && Date.now() - askedAt < SELDOM_MS) {
    missed = { block, ask };
    return;
  }
  askedAt = Date.now();
  missed = null;
  ask();
}

/**
 * From here on a job sends one transaction after another, whose blocks would each have everything on the page asked anew: of a
 * group of a thousand that is more work for the index than the blocks themselves. Answers how to end this.
 */
export function holdAsking(): (shownTo: number) => void {
  jobs += 1;
  askedAt = Date.now();
  /** @param shownTo The newest block for which the job itself had everything asked anew, or -1. */
  return (shownTo) => {
    jobs -= 1;
    if (jobs > 0 || missed === null) return;
    const { block, ask } = missed;
    missed = null;
    if (block > shownTo) ask();
  };
}
