import type { Hex } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Ik doe mee": the resident's own yes to exactly the terms that were read. */
export const takePart: Transaction<{ termsHash: Hex }> = {
  summary: (_request, say) => [{ term: say("what"), text: say("takePart.what") }],
  call: ({ termsHash }, config) => contractCall(config, "SocialCoin", "participate", [termsHash]),
};
