import { encodeAbiParameters } from "viem";
import { BATCH } from "../../protocol/accounts/batch.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { BoundCall } from "./bound-call.ts";
import { encodeCall } from "./encode-call.ts";
import type { SummaryRow, Transaction } from "./transaction.ts";

export type ProposePaperRequest = {
  account: Address;
  name: string;
  /** The call of the resident's own button. */
  call: BoundCall;
  /** The step in words. */
  what: string;
  /** What it is about, line by line. */
  rows: readonly SummaryRow[];
  /** Where the signed paper is kept. */
  place: string;
};

/** The office enters what a resident signed for on paper. */
export const proposePaper: Transaction<ProposePaperRequest, "paper"> = {
  room: "paper",
  records: ({ account, call, what, place }) => [
    { kind: "paper", subject: account, content: { step: what, place } },
    ...call.records,
  ],
  summary: ({ name, what, rows, place }, say) => [
    { term: say("for"), text: name },
    { term: say("step"), text: what },
    ...rows,
    { term: say("place"), text: place },
    { term: say("then"), text: say("enter.then") },
  ],
  call: ({ account, call }, config, [paper, ...words]) => {
    const { target, data } = encodeCall(call.call(config, words));
    return {
      address: account,
      abi: "SocialAccount",
      functionName: "proposePaper",
      args: [encodeAbiParameters(BATCH, [[{ target, value: 0n, data }]]), paper!.commitment],
    };
  },
};
