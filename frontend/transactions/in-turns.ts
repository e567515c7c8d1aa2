export type Turns = {
  /** Asked before each turn: whether somebody pressed stop. */
  stopped: () => boolean;
  /** After each turn that was carried out: how many are, of all. */
  onDone: (done: number) => void;
  /** Once at the end, also after a stop or a failure, where any turn was carried out: waits until all of them are shown. */
  settle: () => Promise<void>;
};

/**
 * Carries out what has to be sent in several transactions, one after another, from the turn at which it stopped before.
 * A turn that is under way is finished: what was sent stays, what was not is not sent. `carryOut` answers how many it did, from that
 * turn on: one, or several at once. No turn waits until the one before is shown. Answers how many are done.
 * @throws what the turn threw that failed: it is the next one when it goes on; or what `settle` threw, after which nothing is sent again.
 */
export async function inTurns<Turn>(
  turns: readonly Turn[],
  from: number,
  carryOut: (turn: Turn, place: number) => Promise<number>,
  { stopped, onDone, settle }: Turns,
): Promise<number> {
  let done = from;
  try {
    while (done < turns.length && !stopped()) {
      done += await carryOut(turns[done]!, done);
      onDone(done);
    }
  } catch (error) {
    // What failed is what is told; that what went before is shown late is not.
    if (done > from) await settle().catch(() => undefined);
    throw error;
  }
  if (done > from) await settle();
  return done;
}

/** In as few turns as can be, each of so many at most. */
export function turnsOf<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, turn) =>
    all.slice(turn * most, (turn + 1) * most),
  );
}
