import type { ProblemName } from "../../../protocol/wire/dossier-api.ts";
import { problemOf } from "../../problems/problem-of.ts";

/**
 * JSON-RPC codes: 4100 unauthorized (EIP-1193), -32602 invalid params, -32603 internal, -32005 limit exceeded; those of
 * operations are ERC-7769's.
 */
const CODES: { [problem in ProblemName]?: number } = {
  "bad-input": -32602,
  "too-many-requests": -32005,
  "chain-unreachable": -32603,
  "database-unreachable": -32603,
  "bundler-unreachable": -32603,
  unexpected: -32603,
  "operation-refused": -32500,
  "not-sponsored": -32501,
  "sponsor-empty": -32508,
};

/** A problem as a JSON-RPC error. The message is the problem's name and stays the same; `data.type` as in problem+json. */
export function rpcError(thrown: unknown) {
  const { problem, message } = problemOf(thrown);
  return {
    code: CODES[problem] ?? 4100,
    message: problem,
    data: { type: `/problems/${problem}`, ...(message && { detail: message }) },
  };
}
