import type { Query, QueryCache } from "@tanstack/react-query";
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
    // A page further on says itself that it could not be had.
    .filter(({ state }) => !state.fetchMeta?.fetchMore);
  // Known at the first attempt that failed: nobody reads old figures as those of now while it is tried again.
  const seenAt = asked
    .map(({ state }) => state)
    .filter(({ data }) => data !== undefined)
    .filter(({ error, fetchFailureReason }) => isAway(error) || isAway(fetchFailureReason))
    .map(({ dataUpdatedAt }) => dataUpdatedAt);
  if (seenAt.length > 0) return Math.min(...seenAt);
  return asked.some(isMissing) ? "part" : "whole";
}

/** That there is no such thing is an answer, and that one may not see it where the page asked knowing that. */
function isMissing({ state, meta }: Query): boolean {
  if (state.status !== "error") return false;
  const problem = state.error instanceof ProblemError ? state.error.problem : "other";
  return problem !== "not-found" && !(problem === "not-allowed" && meta?.["mayBeRefused"]);
}
