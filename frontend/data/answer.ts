import type { UseQueryResult } from "@tanstack/react-query";

/** What a screen knows of one question: failure of a part is a normal state that a page can show. */
export type Answer<T> =
  | { state: "loading" }
  | {
      state: "ready";
      value: T;
      /** The last attempt to refresh it failed. */ stale: boolean;
      /** When it was answered, in milliseconds since 1970. */ at?: number;
    }
  | { state: "failed"; error: unknown; again: () => void };

export function answerOf<T>(query: UseQueryResult<T>): Answer<T> {
  if (query.data !== undefined)
    return { state: "ready", value: query.data, stale: query.isError, at: query.dataUpdatedAt };
  if (query.isError)
    return { state: "failed", error: query.error, again: () => void query.refetch() };
  return { state: "loading" };
}

/** For a screen that has to ask nothing. */
export const NOTHING_TO_ASK: Answer<null> = { state: "ready", value: null, stale: false };

/** The value where it is there. */
export function valueOf<T>(answer: Answer<T>): T | undefined {
  return answer.state === "ready" ? answer.value : undefined;
}
