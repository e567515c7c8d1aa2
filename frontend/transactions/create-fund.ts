import type { Seconds } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type CreateFundRequest = {
  neighbourhoods: { number: number; name: string }[];
  until: Seconds;
};

/** Opens a fund for some neighbourhoods; it is empty until somebody pledges. */
export const createFund: Transaction<CreateFundRequest, "office"> = {
  room: "office",
  summary: ({ neighbourhoods, until }, say, { date }) => [
    { term: say("fund.where"), text: neighbourhoods.map(({ name }) => name).join(", ") },
    { term: say("fund.until"), text: date(until) },
    { term: say("summary.what"), text: say("fund.createWhat") },
  ],
  call: ({ neighbourhoods, until }, config) =>
    contractCall(config, "SocialCoin", "createFund", [
      neighbourhoods.reduce((bits, { number }) => bits | (1n << BigInt(number)), 0n),
      until,
    ]),
};
