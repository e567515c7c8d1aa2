import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ApproveStaffRequest = { account: Address; name: string };

/** A second official lets a stand-in mentor start at once. */
export const approveStaff: Transaction<ApproveStaffRequest, "office"> = {
  room: "office",
  summary: ({ name }, say) => [
    { term: say("staff.name"), text: name },
    { term: say("summary.what"), text: say("staff.approveWhat") },
  ],
  call: ({ account }, config) => contractCall(config, "SocialCoin", "approveStaff", [account]),
};
