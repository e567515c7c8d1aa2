import { useState } from "react";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Invitation, InvitationReply } from "../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { useAnnounce } from "../../parts/Announcer.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { ThreeWords } from "../../parts/ThreeWords.tsx";
import { useWords } from "../../words/use-words.ts";
import { PressButton } from "../../parts/PressButton.tsx";

/** The words of who used an invitation, and the answer: the same on both screens, or not. */
export function CompareWords({
  invitation,
  account,
}: {
  invitation: Invitation;
  account: Address;
}) {
  const say = useWords("invitations");
  const { ask, parts } = useAccount();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const reply = async (answer: Exclude<InvitationReply["answer"], "asked">) => {
    setBusy(true);
    setError(null);
    try {
      const body: InvitationReply = { account, answer };
      await ask(`/api/v1/invitations/${invitation.id}/answer`, { method: "PUT", body });
      announce(say(`answered.${answer}`));
      await parts.queries.invalidateQueries({ queryKey: ["live", "/api/v1/invitations"] });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="sc-stack">
      <p>{say("compare")}</p>
      <ThreeWords account={account} invitation={invitation.id} />
      <div className="sc-buttons">
        <PressButton off={busy && "busy"} onClick={() => void reply("same-words")}>
          {say("same")}
        </PressButton>
        <PressButton
          variant="secondary"
          off={busy && "busy"}
          onClick={() => void reply("not-my-person")}
        >
          {say("different")}
        </PressButton>
      </div>
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}
