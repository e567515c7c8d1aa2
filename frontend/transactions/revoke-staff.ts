import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { RoleWaitsAnswer } from "../../protocol/wire/index-answers.ts";
import type { Transaction } from "./transaction.ts";

export type RevokeStaffRequest = {
  account: Address;
  name: string;
  /** What waits for this account's word; null while it is not known. */
  waits: RoleWaitsAnswer | null;
};

const WAITS = ["offers", "claims", "approvals", "residents", "steps"] as const;

/** Takes a role away, at once. */
export const revokeStaff: Transaction<RevokeStaffRequest, "office"> = {
  room: "office",
  summary: ({ name, waits }, say) => [
    { term: say("staff.name"), text: name },
    { term: say("summary.what"), text: say("staff.revokeWhat") },
    { term: say("summary.keeps"), text: say("staff.revokeKeeps") },
    ...(waits === null
      ? [{ term: say("staff.waits"), text: say("staff.waits.unknown") }]
      : WAITS.filter((one) => waits[one] > 0).map((one) => ({
          term: say("staff.waits"),
          text: say(`staff.waits.${one}`, { count: waits[one] }),
        }))),
  ],
  call: ({ account }, config) => contractCall(config, "SocialCoin", "revokeStaff", [account]),
};
