import type { UseQueryResult } from "@tanstack/react-query";

type Failed = { state: "failed"; error: unknown; again: () => void };

/** What a screen knows of one question. Whether it is still of now, the frame says of all of them (`standingOf`). */
export type Answer<T> = { state: "loading" } | { state: "ready"; value: T } | Failed;

export function answerOf<T>(query: UseQueryResult<T>): Answer<T> {
  if (query.data !== undefined) return { state: "ready", value: query.data };
  if (query.isError)
    return { state: "failed", error: query.error, again: () => void query.refetch() };
  return { state: "loading" };
}

/** For a screen that has to ask nothing. */
export const NOTHING_TO_ASK: Answer<null> = { state: "ready", value: null };

/** Two answers that are of use together alone: what failed is said before what is still under way. */
export function both<T, U>(one: Answer<T>, other: Answer<U>): Answer<[T, U]> {
  const failed = [one, other].filter(({ state }) => state === "failed") as Failed[];
  const [first] = failed;
  if (first) return { ...first, again: () => failed.forEach(({ again }) => again()) };
  if (one.state !== "ready" || other.state !== "ready") return { state: "loading" };
  return { state: "ready", value: [one.value, other.value] };
}

/** The value where it is there. */
export function valueOf<T>(answer: Answer<T>): T | undefined {
  return answer.state === "ready" ? answer.value : undefined;
}

/** The same answer with what is made of its value. */
export function mapAnswer<T, U>(answer: Answer<T>, made: (value: T) => U): Answer<U> {
  return answer.state === "ready" ? { ...answer, value: made(answer.value) } : answer;
}
