import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type CloseFundRequest = { fundId: number };

/** Stops new promises from a fund; what was promised is kept. */
export const closeFund: Transaction<CloseFundRequest, "office"> = {
  room: "office",
  summary: ({ fundId }, say) => [
    { term: say("fund.label"), text: say("fund.title", { id: fundId }) },
    { term: say("summary.what"), text: say("fund.closeWhat") },
    { term: say("summary.keeps"), text: say("fund.closeKeeps") },
    { term: say("summary.careful"), text: say("fund.closeForGood") },
  ],
  call: ({ fundId }, config) => contractCall(config, "SocialCoin", "closeFund", [fundId]),
};
