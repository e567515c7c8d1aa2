import { ProblemError } from "../account/request.ts";

/** True when the server could not be reached: what it said before is then the last that is known. */
export function isAway(error: unknown): boolean {
  return error instanceof ProblemError && error.problem === "server-unreachable";
}
