import type { WordKey } from "../words/rooms.ts";
import { accountErrors, contractErrors, type ContractErrorName } from "./contract-errors.ts";
import type { Failure } from "./failure.ts";

const AMOUNTS = new Set(["amount", "coins", "free", "least", "left", "most", "wanted"]);
const MOMENTS = new Set(["answerUntil", "dueAt", "from", "readyAt", "since", "until"]);

/** What a contract said when it refused: the name of its error, and what it named with it. */
export type Said = {
  name: string | undefined;
  values: (readonly [input: string, value: unknown])[];
};

/** The sentence for a rule of the contracts that said no, with the values that it named. */
export function contractFailure({ name, values }: Said): Failure {
  if (!name || !isContractError(name))
    return { key: "problem.unexpected", amounts: {}, moments: {}, remedy: "again" };

  const failure: Failure = {
    key: `contract.${name}` satisfies WordKey<"errors">,
    amounts: {},
    moments: {},
    remedy: "none",
  };
  for (const [input, value] of values) {
    if (typeof value !== "bigint" && typeof value !== "number") continue;
    if (AMOUNTS.has(input)) failure.amounts[input] = BigInt(value);
    if (MOMENTS.has(input)) failure.moments[input] = Number(value);
  }
  return failure;
}

function isContractError(name: string): name is ContractErrorName {
  return ([...contractErrors, ...accountErrors] as readonly string[]).includes(name);
}
