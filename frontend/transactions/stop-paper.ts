import type { Address } from "../../protocol/wire/basics.ts";
import { NO_HASH } from "../../protocol/wire/nothing.ts";
import type { Transaction } from "./transaction.ts";

export type StopPaperRequest = {
  account: Address;
  stepId: number;
  /** The step in words. */
  what: string;
};

/** "Stop": a resident does not want a step from paper. An account asks this of itself. */
export const stopPaper: Transaction<StopPaperRequest, "ownPhone"> = {
  room: "ownPhone",
  summary: ({ what }, say) => [
    { term: say("paper.step"), text: what },
    { term: say("stop"), text: say("paper.stop.what") },
  ],
  call: ({ account, stepId }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: "stopPaper",
    args: [stepId, NO_HASH],
  }),
};
