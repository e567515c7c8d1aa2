import type { Query, QueryCache } from "@tanstack/react-query";
import { isSignedOut } from "../account/open-session.ts";
import { ProblemError } from "../account/request.ts";
import { isAway } from "./is-away.ts";

/**
 * How what a page shows stands: "whole"; "part" where something it asked for could not be had; "signed-out" once the session
 * is over, so that nothing new comes; and without a connection the moment of the oldest answer on it, in milliseconds since 1970.
 */
export type Standing = "whole" | "part" | "signed-out" | number;

/** Of everything that is asked now under a key that begins with "live", whoever on the page asked it. */
export function standingOf(answers: QueryCache): Standing {
  const all = askedNow(answers);
  if (all.some(({ state }) => isSignedOut(state.error ?? state.fetchFailureReason)))
    return "signed-out";
  // A page further on says itself that it could not be had.
  const asked = all.filter(({ state }) => !state.fetchMeta?.fetchMore);
  // Known at the first attempt that failed: nobody reads old figures as those of now while it is tried again.
  const seenAt = asked
    .map(({ state }) => state)
    .filter(({ data }) => data !== undefined)
    .filter(({ error, fetchFailureReason }) => isAway(error) || isAway(fetchFailureReason))
    .map(({ dataUpdatedAt }) => dataUpdatedAt);
  if (seenAt.length > 0) return Math.min(...seenAt);
  return asked.some(isMissing) ? "part" : "whole";
}

/** When the oldest of what stands on a page was answered, in milliseconds since 1970; undefined where nothing stands there. */
export function oldestOf(answers: QueryCache): number | undefined {
  const shown = askedNow(answers).filter(({ state }) => state.data !== undefined);
  return shown.length > 0 ? Math.min(...shown.map(({ state }) => state.dataUpdatedAt)) : undefined;
}

function askedNow(answers: QueryCache): Query[] {
  return answers.findAll({ queryKey: ["live"], type: "active" });
}

/** That there is no such thing is an answer, and that one may not see it where the page asked knowing that. */
function isMissing({ state, meta }: Query): boolean {
  if (state.status !== "error") return false;
  const problem = state.error instanceof ProblemError ? state.error.problem : "other";
  return problem !== "not-found" && !(problem === "not-allowed" && meta?.["mayBeRefused"]);
}
