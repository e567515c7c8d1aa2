import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

export type ChangeDeviceRequest = {
  account: Address;
  signer: Hex;
  change: "addSigner" | "removeSigner" | "stopSignerChange" | "finishSignerChange";
};

/** Announces a device, takes one away, stops that, or finishes it after its wait. An account asks this of itself. */
export const changeDevice: Transaction<ChangeDeviceRequest, "devices"> = {
  room: "devices",
  summary: ({ change }, say) => [
    { term: say("what"), text: say(`what.${change}`) },
    { term: say("then"), text: say(`then.${change}`) },
  ],
  call: ({ account, signer, change }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: change,
    args: [signer],
  }),
};
