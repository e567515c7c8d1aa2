import pg from "pg";
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

/** No connection at all, or PostgreSQL's classes 08 (connection), 53 (out of resources) and 57P (shutting down). */
function isDatabaseDown(error: Error): boolean {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code === "string") {
    if (/^(08|53|57P)/.test(code) && error instanceof pg.DatabaseError) return true;
    if (/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/.test(code)) return true;
    // A socket file that is not there; a missing file of another kind is no matter of the database.
    if (code === "ENOENT" && syscall === "connect") return true;
  }
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
