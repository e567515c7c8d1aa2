import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

export type AgreeToRecoveryRequest = {
  account: Address;
  /** Of exactly these two keys. */
  keysHash: Hex;
  name: string;
  change: "approve" | "counsel";
};

/** The yes of a second official, or of a counsellor after a stop. */
export const agreeToRecovery: Transaction<AgreeToRecoveryRequest, "recovery"> = {
  room: "recovery",
  summary: ({ name }, say) => [
    { term: say("what"), text: say("agree.what", { name }) },
    { term: say("then"), text: say("agree.then") },
  ],
  call: ({ account, keysHash, change }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: `${change}Recovery`,
    args: [keysHash],
  }),
};
