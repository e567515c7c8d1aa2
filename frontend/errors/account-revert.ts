import { ContractFunctionRevertedError, isHex } from "viem";
import { refusalIn } from "./problem-of.ts";

/** What the account itself says to a call that the contract it is for would take. */
const abi = [
  { type: "error", name: "OffersStopped", inputs: [{ name: "until", type: "uint40" }] },
] as const;

/** Why an account would not carry out an operation, where its bundler told it. */
export function accountRevert(error: unknown): ContractFunctionRevertedError | undefined {
  const { revert } = (refusalIn(error)?.data ?? {}) as { revert?: unknown };
  if (!isHex(revert)) return undefined;
  const said = new ContractFunctionRevertedError({ abi, data: revert, functionName: "execute" });
  return said.data ? said : undefined;
}
