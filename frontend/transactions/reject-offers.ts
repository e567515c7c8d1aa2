import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RejectOffersRequest = {
  lines: readonly {
    offerId: number;
    resident: Address;
    reference: string;
    /** Coin cents that go back. */
    coins: bigint;
  }[];
  reason: string;
};

/** "Niet akkoord" with several offers at once, for one reason: each resident reads it as their own. */
export const rejectOffers: Transaction<RejectOffersRequest, "creditor"> = {
  room: "creditor",
  records: ({ lines, reason }) =>
    lines.map(({ resident }) => ({ kind: "reject", subject: resident, content: { reason } })),
  summary: ({ lines, reason }, say, { money }) => [
    ...lines.map(({ reference, coins }) => ({
      term: reference,
      text: say("batch.coinsBack", { coins: money(coins) }),
    })),
    { term: say("reason"), text: reason },
  ],
  call: ({ lines }, config, records) =>
    contractCall(config, "Redemptions", "rejectMany", [
      lines.map(({ offerId }) => offerId),
      records.map(({ commitment }) => commitment),
    ]),
};
