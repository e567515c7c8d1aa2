import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RecordElsewhereRequest = {
  resident: Address;
  name: string;
  /** Calendar month in Europe/Amsterdam: year * 12 + month - 1. */
  month: number;
  monthName: string;
  /** Coin cents that count under the limits. It replaces what stood there. */
  coins: bigint;
  before: bigint;
  source: string;
  reason: string;
};

/** What a resident received elsewhere in a month and what of it counts. It replaces what stood there for that month. */
export const recordElsewhere: Transaction<RecordElsewhereRequest, "endings"> = {
  room: "endings",
  records: ({ resident, source, reason }) => [
    { kind: "elsewhere", subject: resident, content: { source, reason } },
  ],
  summary: ({ name, monthName, coins, before, source, reason }, say, { money }) => [
    { term: say("who"), text: name },
    { term: say("elsewhere.month"), text: monthName },
    {
      term: say("elsewhere.amount"),
      text: say("elsewhere.fromTo", { before: money(before), after: money(coins) }),
    },
    { term: say("elsewhere.source"), text: source },
    { term: say("elsewhere.reason"), text: reason },
    { term: say("undo"), text: say("elsewhere.undo") },
  ],
  call: ({ resident, month, coins }, config, records) =>
    contractCall(config, "SocialCoin", "recordElsewhere", [
      resident,
      month,
      Number(coins),
      records[0]!.commitment,
    ]),
};
