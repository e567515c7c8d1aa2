import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

export type EndRecoveryRequest = {
  account: Address;
  name: string;
  newSigner: Hex;
  lostSigner: Hex;
  how: "finishRecovery" | "withdrawRecovery";
};

/** An official finishes a recovery after its wait, or takes it back. */
export const endRecovery: Transaction<EndRecoveryRequest, "recovery"> = {
  room: "recovery",
  summary: ({ name, how }, say) => [
    { term: say("what"), text: say(`what.${how}`, { name }) },
    { term: say("then"), text: say(`then.${how}`) },
  ],
  call: ({ account, newSigner, lostSigner, how }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: how,
    args: how === "finishRecovery" ? [newSigner, lostSigner] : [],
  }),
};
