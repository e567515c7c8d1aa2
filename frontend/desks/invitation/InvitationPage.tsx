import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { invitationIdOf } from "../../../protocol/invitations/invitation-token.ts";
import type { OpeningAnswer } from "../../../protocol/wire/joining-api.ts";
import { keptPasskey } from "../../account/passkey/kept-passkey.ts";
import { ProblemError, request } from "../../account/request.ts";
import { answerOf, type Answer } from "../../data/answer.ts";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { MakeKey } from "./MakeKey.tsx";

type Opening = OpeningAnswer | { state: "unknown" };

/** An invitation that was opened: who invites, what somebody says yes to later, and making a key. */
export default function InvitationPage() {
  const say = useWords("joining");
  const { date } = useFormat();
  const [, navigate] = useLocation();
  // What stands behind # goes to no server by itself.
  const [token] = useState(() => location.hash.slice(1));
  const [usedByOther, setUsedByOther] = useState(false);
  const answer: Answer<Opening> = answerOf(
    useQuery({
      queryKey: ["invitation", token],
      queryFn: async (): Promise<Opening> =>
        request<OpeningAnswer>("/api/v1/invitations/opening", {
          method: "POST",
          body: { token },
        }).catch((error: unknown) => {
          const { problem } = error as Partial<ProblemError>;
          if (problem === "not-found" || problem === "bad-input") return { state: "unknown" };
          throw error;
        }),
      // What stands here is not taken away while somebody reads; the claim itself finds out.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    }),
  );
  const isMine = keptPasskey()?.invitation === invitationIdOf(token);
  return (
    <Screen title={say("title")} needs={answer}>
      {(opening) => {
        if (isMine)
          return (
            <>
              <p>{say("mine")}</p>
              <p>
                <Link className="sc-button-link" href="/">
                  {say("toStart")}
                </Link>
              </p>
            </>
          );
        const state = usedByOther ? "used" : opening.state;
        if (state !== "open" || !("until" in opening))
          return (
            <div className="sc-notice sc-notice--problem" role="alert">
              <p>{say(state === "open" ? "state.unknown" : `state.${state}`)}</p>
            </div>
          );
        return (
          <>
            <p className="sc-lead">
              {say("by", {
                organisation: opening.organisation ?? say("anOrganisation"),
                neighbourhood: opening.neighbourhood,
              })}
            </p>
            <p>{say("until", { date: date(opening.until) })}</p>
            <MakeKey
              token={token}
              onUsed={() => setUsedByOther(true)}
              onIn={() => navigate("/desk")}
            />
          </>
        );
      }}
    </Screen>
  );
}
