import { useQueries } from "@tanstack/react-query";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { InvitationsAnswer } from "../../../../protocol/wire/joining-api.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { threeWordsQuery } from "../../../data/three-words-query.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useWords } from "../../../words/use-words.ts";
import { newcomersOf } from "./newcomers-of.ts";

/** Who came by an invitation, to choose by the three words of their phone. @param staff Who works here already. */
export function useNewcomers(staff: readonly { address: Address }[]) {
  const say = useWords("office");
  const { neighbourhoods } = useConfig();
  const answer = useAsk<InvitationsAnswer>("/api/v1/invitations");
  const newcomers = newcomersOf(valueOf(answer)?.invitations ?? [], staff);
  const words = useQueries({
    queries: newcomers.map(({ account, invitation }) => threeWordsQuery(account, invitation)),
  });
  return newcomers.map(({ account, invitation, neighbourhood }, place) => {
    const own = words[place]?.data?.join(" · ");
    return {
      value: account,
      invitation,
      words: own ?? null,
      text: say("who.newcomer", {
        words: own ?? "…",
        neighbourhood: neighbourhoods[neighbourhood] ?? neighbourhood,
      }),
    };
  });
}
