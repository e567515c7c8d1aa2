import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** Leaving for good. Nobody's permission is needed; coins stay usable for the honour period. */
export const leave: Transaction<true> = {
  summary: (_request, say) => [
    { term: say("what"), text: say("leave.what") },
    { term: say("keeps"), text: say("leave.keeps") },
    { term: say("undo"), text: say("leave.undo") },
  ],
  call: (_request, config) => contractCall(config, "SocialCoin", "quit", []),
};
