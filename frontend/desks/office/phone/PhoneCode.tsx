import { useState, type ReactNode } from "react";
import { keyOfSigner } from "../../../../protocol/accounts/key-of-signer.ts";
import {
  invitationIdOf,
  newInvitationToken,
} from "../../../../protocol/invitations/invitation-token.ts";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import type {
  Invitation,
  InvitationsAnswer,
  NewInvitation,
} from "../../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckField } from "../../../parts/CheckField.tsx";
import { DeviceWords } from "../../../parts/DeviceWords.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { LinkToScan } from "../../../parts/LinkToScan.tsx";
import "../../../theme/invitations.css";
import { useWords } from "../../../words/use-words.ts";

/** How long the code can be used, in seconds: its owner stands at the desk. */
const TERM = 3_600;

type Props = {
  name: string;
  neighbourhood: number;
  /** What follows with the new key; null until the official said that the words are the same. */
  children: (newSigner: Hex | null, forget: () => void) => ReactNode;
};

/** A code for a new phone, and its three words once it is there. */
export function PhoneCode({ name, neighbourhood, children }: Props) {
  const say = useWords("recovery");
  const { ask } = useAccount();
  const [token, setToken] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const answer = useAsk<InvitationsAnswer>("/api/v1/invitations", { every: 2_000 });
  const id = token && invitationIdOf(token);
  const invitation = valueOf(answer)?.invitations.find((one) => one.id === id);
  const newSigner = invitation?.signer ?? null;

  const make = async () => {
    const secret = newInvitationToken();
    const until = Math.floor(Date.now() / 1_000) + TERM;
    const body: NewInvitation = {
      id: invitationIdOf(secret),
      neighbourhood,
      until,
      purpose: "device",
    };
    await ask<Invitation>("/api/v1/invitations", { method: "POST", body });
    setToken(secret);
  };
  const forget = () => void ask(`/api/v1/invitations/${id}`, { method: "DELETE" });
  const link = `${location.origin}/device#${token}`;
  return (
    <Card title={say("new.title")} strong>
      {!token && (
        <>
          <p>{say("new.text", { name })}</p>
          <SendButton label={say("new.make")} send={make} doneText={say("new.made")} />
        </>
      )}
      {token && !newSigner && (
        <div className="sc-invitation">
          <p>{say("new.scan", { name })}</p>
          <LinkToScan link={link} code={say("new.qr")} orOpen={say("new.orOpen")} />
        </div>
      )}
      {newSigner && (
        <div className="sc-stack">
          <p>{say("new.words")}</p>
          <DeviceWords publicKey={keyOfSigner(newSigner)} />
          {(invitation?.refusedClaims ?? 0) > 0 && (
            <p className="sc-notice sc-notice--problem">{say("new.others")}</p>
          )}
          <CheckField
            label={say("compare.check", { name })}
            checked={checked}
            onChecked={setChecked}
          />
          {children(checked ? newSigner : null, forget)}
        </div>
      )}
    </Card>
  );
}
