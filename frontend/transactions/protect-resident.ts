import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ProtectResidentRequest = {
  resident: Address;
  name: string;
  /** Who must agree before coins are offered, while `active`. */
  approver: Address;
  approverName: string;
  active: boolean;
};

/** Writes down, or takes away, that an arrangement or a representative stands beside a resident. */
export const protectResident: Transaction<ProtectResidentRequest, "office"> = {
  room: "office",
  summary: ({ name, approverName, active }, say) => [
    { term: say("person.name"), text: name },
    { term: say("protect.approver"), text: approverName },
    {
      term: say("summary.what"),
      text: say(active ? "protect.what" : "protect.whatEnd", { name }),
    },
  ],
  call: ({ resident, approver, active }, config) =>
    contractCall(config, "SocialCoin", "protect", [resident, approver, active]),
};
