import type { ContractFunctionRevertedError } from "viem";
import type { WordKey } from "../words/rooms.ts";
import { accountErrors, contractErrors, type ContractErrorName } from "./contract-errors.ts";
import type { Failure } from "./failure.ts";

const AMOUNTS = new Set(["amount", "coins", "free", "least", "left", "most", "wanted"]);
const MOMENTS = new Set(["answerUntil", "dueAt", "from", "readyAt", "since", "until"]);

/** The sentence for a rule of the contracts that said no, with the values that it named. */
export function contractFailure(error: ContractFunctionRevertedError): Failure {
  const name = error.data?.errorName;
  if (!name || !isContractError(name))
    return { key: "problem.unexpected", amounts: {}, moments: {}, remedy: "again" };

  const failure: Failure = {
    key: `contract.${name}` satisfies WordKey<"errors">,
    amounts: {},
    moments: {},
    remedy: "none",
  };
  const inputs = (error.data?.abiItem as { inputs?: readonly { name?: string }[] })?.inputs ?? [];
  inputs.forEach(({ name: input }, index) => {
    const value = error.data?.args?.[index];
    if (!input || (typeof value !== "bigint" && typeof value !== "number")) return;
    if (AMOUNTS.has(input)) failure.amounts[input] = BigInt(value);
    if (MOMENTS.has(input)) failure.moments[input] = Number(value);
  });
  return failure;
}

function isContractError(name: string): name is ContractErrorName {
  return ([...contractErrors, ...accountErrors] as readonly string[]).includes(name);
}
