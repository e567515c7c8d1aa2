import type { Address } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

/** "Stop": a resident still has their own phone. An account asks this of itself. */
export const stopRecovery: Transaction<{ account: Address }, "ownPhone"> = {
  room: "ownPhone",
  summary: (_request, say) => [{ term: say("stop"), text: say("stop.what") }],
  call: ({ account }) => ({
    address: account,
    abi: "SocialAccount",
    functionName: "stopRecovery",
    args: [],
  }),
};
