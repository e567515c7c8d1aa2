import { queryOptions } from "@tanstack/react-query";
import type { Address, Hex } from "../../protocol/wire/basics.ts";

/** The three words of an account and an invitation: made here, once, and the same for ever. */
export function threeWordsQuery(account: Address, invitation: Hex) {
  return queryOptions({
    queryKey: ["three-words", account, invitation],
    queryFn: async () => {
      const { threeWords } = await import("../../protocol/invitations/three-words.ts");
      return threeWords(account, invitation);
    },
    staleTime: Infinity,
  });
}
