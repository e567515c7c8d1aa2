import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

export type ProposeRecoveryRequest = {
  account: Address;
  name: string;
  newSigner: Hex;
  /** Empty where the account had no device. */
  lostSigner: Hex;
};

/** The office asks for a new device in the place of a lost one. */
export const proposeRecovery: Transaction<ProposeRecoveryRequest, "recovery"> = {
  room: "recovery",
  summary: ({ name }, say) => [
    { term: say("what"), text: say("propose.what", { name }) },
    { term: say("then"), text: say("propose.then") },
  ],
  call: ({ account, newSigner, lostSigner }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: "proposeRecovery",
    args: [newSigner, lostSigner],
  }),
};
