import type { Address } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

/** An official lets a resident make offers again, before the freeze ends by itself. */
export const thawOffers: Transaction<{ account: Address; name: string }, "freeze"> = {
  room: "freeze",
  summary: ({ name }, say) => [
    { term: say("what"), text: say("end.what", { name }) },
    { term: say("then"), text: say("end.then") },
  ],
  call: ({ account }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: "thawOffers",
    args: [],
  }),
};
