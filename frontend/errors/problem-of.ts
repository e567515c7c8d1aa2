import type { RpcRequestError } from "viem";
import type { FieldError } from "../../protocol/wire/dossier-api.ts";
import { ProblemError } from "../account/request.ts";
import { causesOf } from "./causes-of.ts";
import { isNamed } from "./is-named.ts";

/** What a door of the server said in words of its own. */
export type ProblemKey = ProblemError["problem"];

/** What the server can name. Complete by its type: a problem that is left out does not compile. */
const PROBLEMS = Object.keys({
  "sign-in-needed": true,
  "session-expired": true,
  "not-allowed": true,
  "not-found": true,
  "bad-input": true,
  "too-large": true,
  "too-many-requests": true,
  "chain-unreachable": true,
  "index-unreachable": true,
  "database-unreachable": true,
  "not-enrolled": true,
  conflict: true,
  "wrong-signature": true,
  "wrong-code": true,
  "changed-since": true,
  "invitation-used": true,
  "invitation-over": true,
  erased: true,
  "bundler-unreachable": true,
  "sponsor-empty": true,
  "not-sponsored": true,
  "operation-refused": true,
  unexpected: true,
  "server-unreachable": true,
} satisfies { [problem in ProblemKey]: true });

/** The problem that the server named: of a request to it, or of a question to chain or bundler that it passed on or not. */
export function problemOf(error: unknown): ProblemKey | undefined {
  if (error instanceof ProblemError) return error.problem;
  const { type } = (refusalIn(error)?.data ?? {}) as { type?: string };
  const name = type?.replace("/problems/", "");
  return name !== undefined && isProblem(name) ? name : undefined;
}

/** What can be wrong with typed words and has a sentence of its own; the first that is there is said. */
const TYPED = [
  "citizen-number",
  "control-character",
  "empty",
] as const satisfies FieldError["code"][];

/** What is wrong with what was typed, where the server named it; undefined where "bad-input" says as much. */
export function typedFaultOf(error: unknown): (typeof TYPED)[number] | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return TYPED.find((code) => error.errors.some((one) => one.code === code));
}

/** What stands in the answer of the chain's or the bundler's door. */
export function refusalIn(error: unknown): RpcRequestError | undefined {
  return causesOf(error).find((one) => isNamed(one, "RpcRequestError"));
}

function isProblem(name: string): name is ProblemKey {
  return (PROBLEMS as readonly string[]).includes(name);
}
