import type { ContractFunctionRevertedError } from "viem";
import { causesOf } from "../errors/causes-of.ts";
import { isNamed } from "../errors/is-named.ts";
import type { ContractErrorName } from "../errors/contract-errors.ts";

const OF_A_LINE: readonly (string | undefined)[] = [
  "LineAmountInvalid",
  "LineResidentUnknown",
] satisfies ContractErrorName[];

/** The line of several that the chain refused all of them for, counted from 0; nothing where it is not about a line. */
export function refusedLine(error: unknown): number | undefined {
  const reverted = causesOf(error).find((one) => isNamed(one, "ContractFunctionRevertedError"));
  const { data } = (reverted ?? {}) as Partial<ContractFunctionRevertedError>;
  return OF_A_LINE.includes(data?.errorName) ? Number(data!.args![0]) : undefined;
}
