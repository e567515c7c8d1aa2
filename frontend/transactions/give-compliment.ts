import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type GiveComplimentRequest = { resident: Address; name: string; text: string };

/** Recognition without coins. */
export const giveCompliment: Transaction<GiveComplimentRequest, "mentor"> = {
  room: "mentor",
  records: ({ resident, text }) => [{ kind: "compliment", subject: resident, content: { text } }],
  summary: ({ name, text }, say) => [
    { term: say("giveCompliment.to"), text: name },
    { term: say("giveCompliment.words"), text },
  ],
  call: ({ resident }, config, records) =>
    contractCall(config, "GoalPlans", "compliment", [resident, records[0]!.commitment]),
};
