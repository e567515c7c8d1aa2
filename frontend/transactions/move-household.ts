import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type MoveHouseholdRequest = {
  resident: Address;
  name: string;
  /** 0 makes a new household in the neighbourhood; otherwise the neighbourhood of the household counts. */
  household: number;
  householdName: string;
  neighbourhood: number;
  neighbourhoodName: string;
  reason: string;
};

/** A household that splits or comes together, or another neighbourhood. What was promised before is kept. */
export const moveHousehold: Transaction<MoveHouseholdRequest, "endings"> = {
  room: "endings",
  records: ({ resident, reason }) => [{ kind: "move", subject: resident, content: { reason } }],
  summary: ({ name, householdName, neighbourhoodName, reason }, say) => [
    { term: say("who"), text: name },
    { term: say("move.to"), text: householdName },
    { term: say("move.neighbourhood"), text: neighbourhoodName },
    { term: say("move.reason"), text: reason },
    { term: say("stays"), text: say("move.stays") },
    { term: say("then"), text: say("move.then") },
    { term: say("undo"), text: say("move.undo") },
  ],
  call: ({ resident, household, neighbourhood }, config, records) =>
    contractCall(config, "SocialCoin", "moveHousehold", [
      resident,
      household,
      neighbourhood,
      records[0]!.commitment,
    ]),
};
