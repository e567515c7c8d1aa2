import type { Address, Seconds } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

export type FreezeOffersRequest = { account: Address; name: string; until: Seconds };

/** An official stops new offers of a resident for some days, against theft and pressure. */
export const freezeOffers: Transaction<FreezeOffersRequest, "freeze"> = {
  room: "freeze",
  summary: ({ name, until }, say, { moment }) => [
    { term: say("what"), text: say("stop.what", { name, until: moment(until) }) },
    { term: say("then"), text: say("stop.then") },
  ],
  call: ({ account, until }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: "freezeOffers",
    args: [until],
  }),
};
