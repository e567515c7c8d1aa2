import type { ProblemName } from "../../protocol/wire/dossier-api.ts";
import { ProblemError } from "../account/request.ts";

/** What may be otherwise a moment later. All else that the server says is an answer, and stays the same. */
const PASSES: ReadonlySet<ProblemName | "server-unreachable"> = new Set([
  "server-unreachable",
  "too-many-requests",
  "unexpected",
  "chain-unreachable",
  "index-unreachable",
  "database-unreachable",
  "bundler-unreachable",
  "sponsor-empty",
]);

/** Whether a question that failed so many times before is asked once more: never where the server refused it. */
export function askAgain(failures: number, error: unknown): boolean {
  return failures < 1 && !(error instanceof ProblemError && !PASSES.has(error.problem));
}
