import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** A second official ends it, 30 days later: from there on as if the resident had left. */
export const confirmEnd: Transaction<{ resident: Address; name: string }, "endings"> = {
  room: "endings",
  summary: ({ name }, say) => [
    { term: say("who"), text: name },
    { term: say("then"), text: say("confirm.then") },
    { term: say("stays"), text: say("confirm.stays") },
    { term: say("careful"), text: say("confirm.final") },
  ],
  call: ({ resident }, config) => contractCall(config, "SocialCoin", "confirmEnd", [resident]),
};
