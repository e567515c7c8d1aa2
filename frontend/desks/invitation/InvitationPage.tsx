import { useState } from "react";
import { Link, useLocation } from "wouter";
import { invitationIdOf } from "../../../protocol/invitations/invitation-token.ts";
import { keptPasskey } from "../../account/passkey/kept-passkey.ts";
import { madeKey } from "../../account/passkey/made-key.ts";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { invitationPage, MakeKey } from "./MakeKey.tsx";
import { useOpening } from "./use-opening.ts";

/** An invitation that was opened: who invites, what somebody says yes to later, and making a key. */
export default function InvitationPage() {
  const say = useWords("joining");
  const { date } = useFormat();
  const [, navigate] = useLocation();
  // What stands behind # goes to no server by itself.
  const [token] = useState(() => location.hash.slice(1));
  const [usedByOther, setUsedByOther] = useState(false);
  const page = invitationPage(token);
  const answer = useOpening(token, page);
  const isMine = keptPasskey()?.invitation === invitationIdOf(token);
  const toStart = (
    <p>
      <Link className="sc-button-link" href="/">
        {say("toStart")}
      </Link>
    </p>
  );
  return (
    <Screen title={say("title")} needs={answer}>
      {(opening) => {
        if (isMine)
          return (
            <>
              <p>{say("mine")}</p>
              {toStart}
            </>
          );
        const state = usedByOther ? "used" : opening.state;
        // Whoever made a key for it may have been the one who used it: the answer was lost on the way.
        const goesOn = state === "used" && !usedByOther && madeKey(page) !== null;
        if ((state !== "open" && !goesOn) || !("until" in opening))
          return (
            <>
              <div className="sc-notice sc-notice--problem" role="alert">
                <Picture name="warning" />
                <p>{say(state === "open" ? "state.unknown" : `state.${state}`)}</p>
              </div>
              {toStart}
            </>
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
