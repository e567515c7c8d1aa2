import { ProblemError } from "../account/request.ts";

/** How soon what could not be had is asked again, in milliseconds. */
export const AGAIN_MS = 5_000;

/** True when the server could not be reached: what it said before is then the last that is known. */
export function isAway(error: unknown): boolean {
  return error instanceof ProblemError && error.problem === "server-unreachable";
}

/** For every question that a page has: what could not be asked comes by itself once it can, also where no block follows. */
export function againWhileAway({ state }: { state: { error: unknown } }): number | false {
  return isAway(state.error) && AGAIN_MS;
}
