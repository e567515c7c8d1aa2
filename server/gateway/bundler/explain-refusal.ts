import { decodeErrorResult, isHex } from "viem";
import type { Hex } from "viem";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import type { ProblemName } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import { rpcError } from "../rpc/rpc-error.ts";

export type BundlerError = { code?: number; message: string; data?: unknown };

/** ERC-7769: the sponsor's deposit does not reach, and the call itself would revert. */
const DEPOSIT_TOO_LOW = -32508;
const CALL_REVERTS = -32521;

/** The sponsor's refusals that are not about the account or the call. */
const OTHER: { [error: string]: ProblemName } = {
  PurseTooSmall: "sponsor-empty",
  CallTooDear: "operation-refused",
};

/**
 * What a bundler's refusal means for a person, by its code, the EntryPoint's AA number and the sponsor's own error.
 * @param known Whether who asks may hear why a call would revert: as `data.revert`, what the contract said.
 */
export function explainRefusal(refusal: BundlerError, known: boolean) {
  const { code, message, data } = refusal;
  const said = saidIn(data) ?? saidIn(message.match(/0x[0-9a-fA-F]{8,}$/)?.[0]);
  if (code === CALL_REVERTS) {
    const error = rpcError(new Problem("operation-refused", "The call reverts"));
    return known && said ? { ...error, data: { ...error.data, revert: said } } : error;
  }
  const bySponsor = said && sponsorsError(said);
  if (bySponsor) return rpcError(new Problem(OTHER[bySponsor] ?? "not-sponsored", bySponsor));

  const number = numberIn(message);
  if (code === DEPOSIT_TOO_LOW || number?.startsWith("AA31")) {
    return rpcError(new Problem("sponsor-empty", number));
  }
  if (isItsOwnFailure(refusal)) return rpcError(new Problem("bundler-unreachable", "It failed"));
  return rpcError(new Problem("operation-refused", number ?? `Code ${code}`));
}

/** Whether it failed itself, or could not ask the chain: that says nothing about the operation. */
export function isItsOwnFailure({ code, message }: BundlerError): boolean {
  return (code === undefined || code === -32603) && !numberIn(message);
}

/** Whether it refuses an operation only because it holds that very one. No standard has a code for it. */
export function hasItAlready({ message }: BundlerError): boolean {
  return /already known/i.test(message);
}

function numberIn(message: string): string | undefined {
  return message.match(/AA\d\d[^:0]*/)?.[0].trim();
}

function saidIn(value: unknown): Hex | undefined {
  return isHex(value) && value.length >= 10 ? value : undefined;
}

function sponsorsError(data: Hex): string | undefined {
  try {
    return decodeErrorResult({ abi: feeSponsorAbi, data }).errorName;
  } catch {
    return undefined;
  }
}
