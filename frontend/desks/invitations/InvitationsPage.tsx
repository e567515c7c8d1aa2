import type { InvitationsAnswer } from "../../../protocol/wire/joining-api.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames } from "../../data/use-names.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import "../../theme/invitations.css";
import { useWords } from "../../words/use-words.ts";
import { InvitationCard } from "./InvitationCard.tsx";
import { NewInvitation } from "./NewInvitation.tsx";

/** Uitnodigen: make an invitation, see who used it, compare the words. For mentors and the office. */
export default function InvitationsPage() {
  const say = useWords("invitations");
  const { nameOf } = useNames();
  const needs = useAsk<InvitationsAnswer>("/api/v1/invitations", { every: 2_000 });
  return (
    <Screen title={say("title")} needs={needs}>
      {({ invitations: all }) => {
        const invitations = all.filter(({ purpose }) => purpose === "join");
        return (
          <>
            <p>{say("text")}</p>
            <NewInvitation />
            {invitations.length === 0 ? (
              <Empty>{say("none")}</Empty>
            ) : (
              <ul className="sc-list">
                {invitations.map((one) => (
                  <li key={one.id}>
                    <InvitationCard invitation={one} by={nameOf(one.by)} />
                  </li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Screen>
  );
}
