import { AGAIN_MS, isAway } from "../data/is-away.ts";

export type Waiting = {
  /** Asks the server something that changes nothing. */
  ask: () => Promise<unknown>;
  /** Told once nobody wants it any more. */
  stop: AbortSignal;
  /** The server can not be reached: it waits from now on. */
  onAway: () => void;
};

/**
 * Does at once what somebody said yes to, or as soon as the server can be reached, where nothing of it went out yet. Answers
 * null where nobody wants it any more while it waits. @throws what `act` throws, and that the server is away where it was
 * reached in between: a yes that can not come through is told, not tried for ever.
 */
export async function whenReached<T>(act: () => Promise<T>, waiting: Waiting): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (!isAway(error)) throw error;
  }
  waiting.onAway();
  const { stop } = waiting;
  const stopped = new Promise((resolve) => stop.addEventListener("abort", resolve));
  await Promise.race([untilReached(waiting), stopped]);
  return stop.aborted ? null : act();
}

async function untilReached({ ask, stop }: Waiting): Promise<void> {
  for (let isThere = false; !isThere && !stop.aborted;) {
    await moment(stop);
    if (stop.aborted) return;
    // What else is wrong by then is told by what waited.
    isThere = await ask().then(
      () => true,
      (error: unknown) => !isAway(error),
    );
  }
}

/** A pause that ends sooner where the browser says that there is a connection, or nobody waits any more. */
function moment(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      resolve();
    };
    const timer = setTimeout(end, AGAIN_MS);
    addEventListener("online", end);
    stop.addEventListener("abort", end);
  });
}
