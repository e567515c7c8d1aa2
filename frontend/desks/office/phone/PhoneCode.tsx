import type { ReactNode } from "react";
import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { tokenOf } from "../../../account/made-tokens.ts";
import { makeInvitation } from "../../../account/make-invitation.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { LinkToScan } from "../../../parts/LinkToScan.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import "../../../theme/invitations.css";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { NewPhoneWords } from "./NewPhoneWords.tsx";
import { usePhoneCode } from "./use-phone-code.ts";

/** How long the code can be used, in seconds: its owner stands at the desk. */
const TERM = 3_600;

type Props = {
  /** Whose phone is lost, and which of its keys: "0x" where there is none. */
  account: Address;
  lostSigner: Hex;
  name: string;
  neighbourhood: number;
  /** What follows with the new key; null until the official said that the words are the same. */
  children: (newSigner: Hex | null, asked: () => void) => ReactNode;
};

/** A code for a new phone, and its three words once it is there: the same ones after a reload or by a colleague. */
export function PhoneCode({ account, lostSigner, name, neighbourhood, children }: Props) {
  const say = useWords("recovery");
  const { moment } = useFormat();
  const { ask, parts } = useAccount();
  const { needs, code } = usePhoneCode(account);
  const renew = () =>
    parts.queries.invalidateQueries({ queryKey: ["live", "/api/v1/invitations"] });

  const make = async () => {
    await makeInvitation(ask, {
      neighbourhood,
      until: Math.floor(Date.now() / 1_000) + TERM,
      purpose: "device",
      replaces: { account, signer: lostSigner },
    });
    await renew();
  };
  const end = async () => {
    await ask(`/api/v1/invitations/${code!.id}`, { method: "DELETE" });
    await renew();
  };
  if (needs.state === "failed") return <FailureNotice error={needs.error} again={needs.again} />;
  if (needs.state === "loading") return <Waiting />;
  const token = code && tokenOf(code.id);
  return (
    <Card title={say("new.title")} strong>
      {!code && (
        <>
          <p>{say("new.text", { name })}</p>
          <SendButton label={say("new.make")} send={make} doneText={say("new.made")} />
        </>
      )}
      {code?.state === "open" && (
        <div className="sc-invitation">
          {token ? (
            <>
              <p>{say("new.scan", { name })}</p>
              <LinkToScan
                link={`${location.origin}/device#${token}`}
                code={say("new.qr")}
                orOpen={say("new.orOpen")}
              />
            </>
          ) : (
            <p>{say("new.elsewhere", { until: moment(code.until) })}</p>
          )}
        </div>
      )}
      {code?.signer && (
        <NewPhoneWords code={code} newSigner={code.signer} name={name}>
          {children}
        </NewPhoneWords>
      )}
      {code && (
        <SendButton
          label={say("new.end")}
          variant="secondary"
          send={end}
          doneText={say("new.ended")}
        />
      )}
    </Card>
  );
}
