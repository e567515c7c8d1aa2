/**
 * For whom the next group waits. The EVM looks through the whole state for each block, however little is in it (decision 93), so
 * that many who write at once are better off in one block than in two by turns. Who was just answered often sends the next at once:
 * so many are expected back, for a part of the time that their own group took.
 */

/** With fewer than this many in a group nobody is expected back: people do not come back that soon. */
const MANY = 4;
/** Of what the group before took. Measured: less leaves two groups taking turns, and more gains nothing. */
const PART = 2 / 5;
const LONGEST_MS = 100;

export class Company {
  #expected = 0;
  #until = 0;
  /** Ends the waiting of `gather`, while it waits. */
  #go: (() => void) | undefined;

  /** A group of so many was answered, which took so many milliseconds; `waiting` came meanwhile. */
  answered(group: number, ms: number, waiting: number): void {
    this.#expected = group < MANY ? 0 : group + waiting;
    this.#until = performance.now() + Math.min(LONGEST_MS, ms * PART);
  }

  /** One more came: so many wait now. */
  arrived(waiting: number): void {
    if (waiting >= this.#expected) this.#go?.();
  }

  /** Settles once as many wait as are expected, or it took too long. @param waiting how many do already. */
  async gather(waiting: number): Promise<void> {
    const ms = this.#until - performance.now();
    if (waiting >= this.#expected || ms <= 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#go = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#go = undefined;
  }
}
