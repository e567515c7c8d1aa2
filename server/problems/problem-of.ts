import { HttpRequestError, TimeoutError } from "viem";
import { Problem } from "./problem.ts";

/** Turns whatever was thrown into a problem: a service that does not answer by its name, all else `unexpected`. */
export function problemOf(error: unknown): Problem {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Problem) return cause;
    if (cause instanceof HttpRequestError || cause instanceof TimeoutError) {
      return new Problem("chain-unreachable");
    }
    if (isDatabaseDown(cause)) return new Problem("database-unreachable");
  }
  return new Problem("unexpected");
}

/** PostgreSQL's classes 08 (connection), 53 (out of resources) and 57P (shutting down), and no connection at all. */
function isDatabaseDown(error: Error): boolean {
  const code = (error as { code?: unknown }).code;
  if (
    typeof code === "string" &&
    /^(08|53|57P|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|ENOENT)/.test(code)
  ) {
    return true;
  }
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
