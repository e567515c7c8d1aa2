import type { Address } from "../../protocol/wire/basics.ts";
import type { RefusalCode } from "../../protocol/refusals/refusal-codes.ts";
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
  code?: RefusalCode<"reject"> | undefined;
};

/** "Niet akkoord" with several offers at once, for one reason: each resident reads it as their own. */
export const rejectOffers: Transaction<RejectOffersRequest, "creditor"> = {
  room: "creditor",
  records: ({ lines, reason, code }) =>
    lines.map(({ resident }) => ({ kind: "reject", subject: resident, content: { reason, code } })),
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
