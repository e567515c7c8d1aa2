import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Even stoppen". Nobody's permission is needed. */
export const pause: Transaction<true> = {
  summary: (_request, say) => [
    { term: say("what"), text: say("pause.what") },
    { term: say("keeps"), text: say("pause.keeps") },
    { term: say("undo"), text: say("pause.undo") },
  ],
  call: (_request, config) => contractCall(config, "SocialCoin", "pause", []),
};
