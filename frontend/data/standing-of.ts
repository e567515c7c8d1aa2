import type { QueryCache } from "@tanstack/react-query";
import { ProblemError } from "../account/request.ts";
import { isAway } from "./is-away.ts";

/**
 * How what a page shows stands: "whole"; "part" where something it asked for could not be had; and without a connection
 * the moment of the oldest answer on it, in milliseconds since 1970.
 */
export type Standing = "whole" | "part" | number;

/** Of everything that is asked now under a key that begins with "live", whoever on the page asked it. */
export function standingOf(answers: QueryCache): Standing {
  const asked = answers
    .findAll({ queryKey: ["live"], type: "active" })
    .map(({ state }) => state)
    // A page further on says itself that it could not be had.
    .filter(({ fetchMeta }) => !fetchMeta?.fetchMore);
  // Known at the first attempt that failed: nobody reads old figures as those of now while it is tried again.
  const seenAt = asked
    .filter(({ data }) => data !== undefined)
    .filter(({ error, fetchFailureReason }) => isAway(error) || isAway(fetchFailureReason))
    .map(({ dataUpdatedAt }) => dataUpdatedAt);
  if (seenAt.length > 0) return Math.min(...seenAt);
  return asked.some(({ status, error }) => status === "error" && !isNone(error)) ? "part" : "whole";
}

/** That there is no such thing is an answer. */
function isNone(error: unknown): boolean {
  return error instanceof ProblemError && error.problem === "not-found";
}
