import { useState, type ReactNode } from "react";
import { keyOfSigner } from "../../../../protocol/accounts/key-of-signer.ts";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import type { Invitation, InvitationReply } from "../../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { DeviceWords } from "../../../parts/DeviceWords.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  code: Invitation;
  newSigner: Hex;
  name: string;
  /** What follows with the new key; null until the official said that the words are the same. */
  children: (newSigner: Hex | null, asked: () => void) => ReactNode;
};

/** The three words of a new phone that used its code, and the official's word that they are the same. */
export function NewPhoneWords({ code, newSigner, name, children }: Props) {
  const say = useWords("recovery");
  const { ask } = useAccount();
  const [checked, setChecked] = useState(false);
  // The key is on the chain then; here nothing has to know it, and the phone learns that it waits for others.
  const asked = () => {
    const body: InvitationReply = { account: code.account!, answer: "asked" };
    void ask(`/api/v1/invitations/${code.id}/answer`, { method: "PUT", body });
  };
  return (
    <div className="sc-stack">
      <p>{say("new.words")}</p>
      <DeviceWords publicKey={keyOfSigner(newSigner)} />
      {code.refusedClaims > 0 && (
        <p className="sc-notice sc-notice--problem">{say("new.others")}</p>
      )}
      <CheckField label={say("compare.check", { name })} checked={checked} onChecked={setChecked} />
      {children(checked ? newSigner : null, asked)}
    </div>
  );
}
