import { useState } from "react";
import { useAccount } from "../../account/AccountContext.ts";
import { makeInvitation } from "../../account/make-invitation.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { Card } from "../../parts/Card.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { useWords } from "../../words/use-words.ts";

/** One press makes an invitation. */
export function NewInvitation() {
  const say = useWords("invitations");
  const { ask, parts } = useAccount();
  const { neighbourhoods } = useConfig();
  const [place, setPlace] = useState("");

  const make = async () => {
    await makeInvitation(ask, { neighbourhood: Number(place) });
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
