import { NO_ADDRESS } from "../../protocol/wire/nothing.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type PledgeToFundRequest = {
  fundId: number;
  funder: number;
  funderName: string;
  /** Coin cents. */
  coins: bigint;
  /** Where it was decided: the reference of a decision of council or board. */
  decision: string;
};

/** Adds what a funder pledged, with the decision in the dossier. It can only grow. */
export const pledgeToFund: Transaction<PledgeToFundRequest, "office"> = {
  room: "office",
  records: ({ decision }) => [{ kind: "pledge", subject: NO_ADDRESS, content: { decision } }],
  summary: ({ fundId, funderName, coins, decision }, say, { money }) => [
    { term: say("fund.label"), text: say("fund.title", { id: fundId }) },
    { term: say("pledge.funder"), text: funderName },
    { term: say("pledge.coins"), text: money(coins) },
    { term: say("pledge.decision"), text: decision },
    { term: say("summary.careful"), text: say("pledge.forGood") },
  ],
  call: ({ fundId, funder, coins }, config, [pledge]) =>
    contractCall(config, "SocialCoin", "pledge", [fundId, funder, coins, pledge!.commitment]),
};
