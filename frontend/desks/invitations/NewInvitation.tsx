import { useState } from "react";
import {
  invitationIdOf,
  newInvitationToken,
} from "../../../protocol/invitations/invitation-token.ts";
import type { Invitation, NewInvitation as Asked } from "../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { keepToken } from "../../account/made-tokens.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { Card } from "../../parts/Card.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { useWords } from "../../words/use-words.ts";

/** One press makes an invitation: this browser makes its secret, the server only learns what it is called. */
export function NewInvitation() {
  const say = useWords("invitations");
  const { ask, parts } = useAccount();
  const { neighbourhoods } = useConfig();
  const [place, setPlace] = useState("");

  const make = async () => {
    const token = newInvitationToken();
    const body: Asked = { id: invitationIdOf(token), neighbourhood: Number(place) };
    const made = await ask<Invitation>("/api/v1/invitations", { method: "POST", body });
    keepToken(made.id, token, made.until);
    await parts.queries.invalidateQueries({ queryKey: ["live", "/api/v1/invitations"] });
  };
  return (
    <Card title={say("new.title")}>
      <SelectField
        label={say("neighbourhood")}
        value={place}
        onValue={setPlace}
        empty={say("choose")}
        options={Object.entries(neighbourhoods).map(([value, text]) => ({ value, text }))}
      />
      <SendButton
        label={say("new.make")}
        send={place === "" ? null : make}
        doneText={say("new.made")}
      />
    </Card>
  );
}
