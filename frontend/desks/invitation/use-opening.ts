import { useQuery } from "@tanstack/react-query";
import type { OpeningAnswer } from "../../../protocol/wire/joining-api.ts";
import { forgetMadeKey } from "../../account/passkey/made-key.ts";
import { ProblemError, request } from "../../account/request.ts";
import { answerOf, type Answer } from "../../data/answer.ts";

export type Opening = OpeningAnswer | { state: "unknown" };

/**
 * What a code that was opened is good for now. A key that waited for one that is over waits no longer.
 * @param page Where such a key goes on.
 */
export function useOpening(token: string, page: string): Answer<Opening> {
  return answerOf(
    useQuery({
      queryKey: ["invitation", token],
      queryFn: async (): Promise<Opening> => {
        const opening = await request<OpeningAnswer>("/api/v1/invitations/opening", {
          method: "POST",
          body: { token },
        }).catch((error: unknown) => {
          const { problem } = error as Partial<ProblemError>;
          if (problem === "not-found" || problem === "bad-input")
            return { state: "unknown" } as const;
          throw error;
        });
        if (opening.state === "over" || opening.state === "unknown") forgetMadeKey(page);
        return opening;
      },
      // What stands here is not taken away while somebody reads; the claim itself finds out.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    }),
  );
}
