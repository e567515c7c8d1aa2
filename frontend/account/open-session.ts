import { ProblemError } from "./request.ts";

/** The session of one account on the page, as far as the page knows of it. */
export type Session = {
  /** Asks, unless the server said that it knows the session no more: then nothing is asked. @throws what was said, that too. */
  asking: <T>(ask: () => Promise<T>) => Promise<T>;
  /** Somebody signed in: what is asked from now on is asked again. */
  began: () => void;
  /** Signs in by `enter`, once for all who ask for it meanwhile. */
  renew: (enter: () => Promise<unknown>) => Promise<unknown>;
  /** A form or a part says that it is over, with a button that goes on there. Answers how to take that back. */
  saysItself: () => () => void;
  isSaid: () => boolean;
  /** Tells when that changes; answers how to stop listening. */
  onSaid: (changed: () => void) => () => void;
};

/**
 * Begins as a session that may be there. One that ended is told once and asked for no more: a page that stays open all night
 * would otherwise be refused each question after each block.
 */
export function openSession(): Session {
  let over: ProblemError | null = null;
  let turn = 0;
  let entering: Promise<unknown> | null = null;
  let saying = 0;
  const listeners = new Set<() => void>();
  const say = (more: number) => {
    saying += more;
    for (const changed of listeners) changed();
  };
  return {
    asking: async (ask) => {
      if (over) throw over;
      const asked = turn;
      try {
        return await ask();
      } catch (error) {
        // A question from before the last time that somebody signed in says nothing of this session.
        if (isSignedOut(error) && asked === turn) over = error;
        throw error;
      }
    },
    began: () => {
      over = null;
      turn += 1;
    },
    renew: (enter) => {
      entering ??= enter().finally(() => {
        entering = null;
      });
      return entering;
    },
    saysItself: () => {
      say(1);
      return () => say(-1);
    },
    isSaid: () => saying > 0,
    onSaid: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The server knows no session of this account, or not any more. */
export function isSignedOut(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    (error.problem === "sign-in-needed" || error.problem === "session-expired")
  );
}
