import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RevokeStaffRequest = { account: Address; name: string };

/** Takes a role away, at once. */
export const revokeStaff: Transaction<RevokeStaffRequest, "office"> = {
  room: "office",
  summary: ({ name }, say) => [
    { term: say("staff.name"), text: name },
    { term: say("summary.what"), text: say("staff.revokeWhat") },
    { term: say("summary.keeps"), text: say("staff.revokeKeeps") },
  ],
  call: ({ account }, config) => contractCall(config, "SocialCoin", "revokeStaff", [account]),
};
