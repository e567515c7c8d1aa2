/**
 * Alto's safe mode looks for the outcome of a trial where it stood in an earlier version (its issue 756): with an
 * EntryPoint from v0.7 on it refuses every operation. Here the outcome is put where it looks, a refusal says why, and the
 * node takes its notes with a faster tracer.
 */
import { concat, decodeErrorResult, parseAbi, toFunctionSelector, type AbiFunction } from "viem";
import type { Hex } from "../record.ts";
import { tracer } from "./trace-validation.ts";

type Trace = { calls: { type: string; data: Hex }[] };
type Question = { method: string; params: [unknown, unknown, object] };
type Client = { request: (asked: Question) => Promise<Trace> };
type Validator = { config: { publicClient: Client } };
type Validate = (this: Validator, ...operation: unknown[]) => Promise<unknown>;

type Alto = {
  SafeValidator: { prototype: { getValidationResultWithTracerV07: Validate } };
  pimlicoSimulationsAbi: { type: string; name: string; inputs: unknown }[];
  RpcError: new (message: string, code: number, data?: unknown) => Error;
};

const OUTCOMES = parseAbi([
  "error DelegateAndRevert(bool success, bytes ret)",
  "error FailedOp(uint256 opIndex, string reason)",
  "error FailedOpWithRevert(uint256 opIndex, string reason, bytes inner)",
]);
/** ERC-7769: refused in the account's and in the paymaster's validation. */
const REFUSED_BY_ACCOUNT = -32500;
const REFUSED_BY_PAYMASTER = -32501;

/** @param inAlto gives the address of a module of Alto. */
export async function mendSafeMode(inAlto: (path: string) => string): Promise<void> {
  const { SafeValidator } = (await import(inAlto("rpc/validation/SafeValidator.js"))) as Alto;
  const { pimlicoSimulationsAbi, RpcError } = (await import(inAlto("types/index.js"))) as Alto;

  const simulate = pimlicoSimulationsAbi.find(({ name }) => name === "simulateValidation");
  const { outputs } = simulate as unknown as AbiFunction;
  const found = { type: "error", name: "ValidationResult", inputs: outputs } as const;
  pimlicoSimulationsAbi.push(found);
  const selector = toFunctionSelector({ ...found, type: "function" } as unknown as AbiFunction);

  /** The trace with the outcome as the last word. @throws RpcError with the reason of a refusal. */
  const mend = (trace: Trace): Trace => {
    const last = trace.calls.at(-1);
    if (last?.type !== "REVERT") return trace;
    const { errorName, args } = decodeErrorResult({ abi: OUTCOMES, data: last.data });
    if (errorName !== "DelegateAndRevert") throw refusal(last.data);
    const [success, answer] = args;
    if (!success) throw refusal(answer);
    last.data = concat([selector, answer]);
    return trace;
  };

  const refusal = (data: Hex): Error => {
    const { errorName, args } = decodeErrorResult({ abi: OUTCOMES, data });
    if (errorName === "DelegateAndRevert") return new RpcError(errorName, REFUSED_BY_ACCOUNT);
    const [, reason, inner] = args;
    const code = reason.startsWith("AA3") ? REFUSED_BY_PAYMASTER : REFUSED_BY_ACCOUNT;
    return new RpcError(`UserOperation reverted with reason: ${reason}`, code, inner);
  };

  const { prototype } = SafeValidator;
  const validate = prototype.getValidationResultWithTracerV07;
  prototype.getValidationResultWithTracerV07 = function (...operation) {
    const { publicClient } = this.config;
    const request = async ({ method, params: [call, block, options] }: Question) =>
      mend(await publicClient.request({ method, params: [call, block, { ...options, tracer }] }));
    const config = { value: { ...this.config, publicClient: { request } } };
    return validate.apply(Object.create(this, { config }) as Validator, operation);
  };
}
