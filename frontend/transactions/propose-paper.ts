import { encodeAbiParameters } from "viem";
import { BATCH } from "../../protocol/accounts/batch.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { PaperCall } from "../../protocol/wire/help-api.ts";
import type { Transaction } from "./transaction.ts";

export type ProposePaperRequest = {
  account: Address;
  name: string;
  call: PaperCall;
  /** The step in words. */
  what: string;
  /** Where the signed paper is kept. */
  place: string;
};

/** The office enters what a resident signed for on paper. */
export const proposePaper: Transaction<ProposePaperRequest, "paper"> = {
  room: "paper",
  records: ({ account, what, place }) => [
    { kind: "paper", subject: account, content: { step: what, place } },
  ],
  summary: ({ name, what, place }, say) => [
    { term: say("for"), text: name },
    { term: say("step"), text: what },
    { term: say("place"), text: place },
    { term: say("then"), text: say("enter.then") },
  ],
  call: ({ account, call: { target, data } }, _config, [paper]) => ({
    address: account,
    abi: socialAccountAbi,
    functionName: "proposePaper",
    args: [encodeAbiParameters(BATCH, [[{ target, value: 0n, data }]]), paper!.commitment],
  }),
};
