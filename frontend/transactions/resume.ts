import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** "Weer verder" after a pause. */
export const resume: Transaction<true> = {
  summary: (_request, say) => [{ term: say("what"), text: say("resume.what") }],
  call: (_request, config) => contractCall(config, "SocialCoin", "resume", []),
};
