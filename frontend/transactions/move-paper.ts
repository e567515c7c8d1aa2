import { zeroHash } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { PaperStep } from "../../protocol/wire/help-api.ts";
import type { ContractCall, Transaction } from "./transaction.ts";

export type MovePaperRequest = Pick<
  PaperStep,
  "resident" | "stepId" | "callsHash" | "executionData"
> & {
  name: string;
  /** The step in words. */
  what: string;
  change: "confirm" | "perform" | "stop";
};

/** An official confirms a step from paper, has it done after its wait, or notes that the resident says no. */
export const movePaper: Transaction<MovePaperRequest, "paper"> = {
  room: "paper",
  summary: ({ name, what, change }, say) => [
    { term: say("for"), text: name },
    { term: say("step"), text: what },
    { term: say("then"), text: say(`then.${change}`) },
  ],
  call: ({ resident, stepId, callsHash, executionData, change }): ContractCall => ({
    address: resident,
    abi: socialAccountAbi,
    functionName: `${change}Paper`,
    args: [stepId, { confirm: callsHash, perform: executionData, stop: zeroHash }[change]],
  }),
};
