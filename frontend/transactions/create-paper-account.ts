import type { Hex } from "../../protocol/wire/basics.ts";
import type { Transaction } from "./transaction.ts";

/** An account without any key, for who has no phone: officials alone act for it, from paper. */
export const createPaperAccount: Transaction<{ salt: Hex }, "paper"> = {
  room: "paper",
  summary: (_request, say) => [
    { term: say("what"), text: say("account.what") },
    { term: say("then"), text: say("account.then") },
  ],
  call: ({ salt }, { accounts }) => ({
    address: accounts!.factory,
    abi: "SocialAccountFactory",
    functionName: "create",
    args: ["0x", salt],
  }),
};
