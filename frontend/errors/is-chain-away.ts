import { causesOf } from "./causes-of.ts";
import { isNamed } from "./is-named.ts";

/** Whether the chain or a bundler could not be reached, or did not answer in time. */
export function isChainAway(error: unknown): boolean {
  return causesOf(error).some(
    (one) => isNamed(one, "HttpRequestError") || isNamed(one, "TimeoutError"),
  );
}
