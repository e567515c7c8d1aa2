import { zeroHash, type Abi } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { PaperStep } from "../../protocol/wire/help-api.ts";
import { abis } from "../check/abis.ts";
import type { ContractCall, SummaryRow, Transaction } from "./transaction.ts";

export type MovePaperRequest = Pick<
  PaperStep,
  "resident" | "stepId" | "callsHash" | "executionData"
> & {
  name: string;
  /** The step in words. */
  what: string;
  /** What it is about, line by line, as far as it was read. */
  rows: readonly SummaryRow[];
  change: "confirm" | "perform" | "stop";
};

/** A rule that says no to the step itself speaks in the name of its own contract. */
const WITH_ITS_CALLS: Abi = [
  ...socialAccountAbi,
  ...Object.values(abis)
    .flat()
    .filter(({ type }) => type === "error"),
];

/** An official confirms a step from paper, has it done after its wait, or notes that the resident says no. */
export const movePaper: Transaction<MovePaperRequest, "paper"> = {
  room: "paper",
  summary: ({ name, what, rows, change }, say) => [
    { term: say("for"), text: name },
    { term: say("step"), text: what },
    ...rows,
    { term: say("then"), text: say(`then.${change}`) },
  ],
  call: ({ resident, stepId, callsHash, executionData, change }): ContractCall => ({
    address: resident,
    abi: change === "perform" ? WITH_ITS_CALLS : socialAccountAbi,
    functionName: `${change}Paper`,
    args: [stepId, { confirm: callsHash, perform: executionData, stop: zeroHash }[change]],
  }),
};
