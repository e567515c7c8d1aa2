import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Ik ben er nog": stops an end that the office announced, with one touch. */
export const objectToEnd: Transaction<true, "voice"> = {
  room: "voice",
  summary: (_request, say) => [{ term: say("what"), text: say("stillHere.what") }],
  call: (_request, config) => contractCall(config, "SocialCoin", "objectToEnd", []),
};
