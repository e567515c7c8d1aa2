import { useState } from "react";
import type { Recovery } from "../../../protocol/wire/help-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { useNames } from "../../data/use-names.ts";
import { Card } from "../../parts/Card.tsx";
import { CheckField } from "../../parts/CheckField.tsx";
import { DeviceWords } from "../../parts/DeviceWords.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { agreeToRecovery } from "../../transactions/agree-to-recovery.ts";
import { endRecovery } from "../../transactions/end-recovery.ts";
import { useLanguage } from "../../words/Language.tsx";
import { leading } from "../../words/leading.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { keyOfSigner } from "../../../protocol/accounts/key-of-signer.ts";
import { RecoveryLetter } from "./RecoveryLetter.tsx";
import { recoveryDuty, recoveryState } from "../../../protocol/help/recovery-duty.ts";

type Props = { recovery: Recovery; now: number };

/** One lost phone: where it stands, who said yes, and what this official can do. */
export function RecoveryCard({ recovery, now }: Props) {
  const say = useWords("recovery");
  const { moment } = useFormat();
  const { me } = useAccount();
  const { nameOf, known } = useNames();
  const { answerUntil, readyAt, end, proposedBy, approvedBy, counselledBy } = recovery;
  const state = recoveryState(recovery, now);
  const duty = recoveryDuty(recovery, me, now);
  const person = recovery.name ?? say("aResident");
  const { locale } = useLanguage();
  const official = (address: Recovery["proposedBy"]) =>
    leading(nameOf(address), say("anOfficial"), locale);
  const agreed = [
    { term: say("begun"), text: official(proposedBy), at: recovery.proposedAt },
    ...(approvedBy ? [{ term: say("approved"), text: official(approvedBy) }] : []),
    ...(counselledBy ? [{ term: say("counselled"), text: official(counselledBy) }] : []),
  ];
  const { resident: account, newSigner, lostSigner } = recovery;
  const request = { account, name: person, newSigner, lostSigner };
  return (
    <Card title={say("card.title", { name: person })} strong={duty !== null}>
      <p>
        <strong>
          {say(`state.${state}`, {
            until: moment(readyAt ?? answerUntil),
            at: moment(end?.at ?? 0),
          })}
        </strong>
      </p>
      <Rows
        rows={agreed.map(({ term, text, ...rest }) => ({
          term,
          text: "at" in rest ? say("byAt", { by: text, at: moment(rest.at) }) : text,
        }))}
      />
      {duty === "approve" || duty === "counsel" ? (
        <Agree recovery={recovery} change={duty} name={person} />
      ) : null}
      {duty === "finish" && (
        <TransactionButton
          transaction={endRecovery}
          request={{ ...request, how: "finishRecovery" }}
          label={say("finishRecovery")}
          doneText={say("finishRecovery.done")}
          review
        />
      )}
      {state !== "lapsed" && state !== "replaced" && (
        <RecoveryLetter
          recovery={recovery}
          now={now}
          sender={nameOf(proposedBy) ?? say("anOfficial")}
          ready={known}
        />
      )}
      {!end && (
        <TransactionButton
          transaction={endRecovery}
          request={{ ...request, how: "withdrawRecovery" }}
          label={say("withdrawRecovery")}
          doneText={say("withdrawRecovery.done")}
          variant="secondary"
          review
        />
      )}
    </Card>
  );
}

type AgreeProps = { recovery: Recovery; change: "approve" | "counsel"; name: string };

/** The yes of a second person, who spoke to the resident: the words come from the chain's own event. */
function Agree({ recovery, change, name }: AgreeProps) {
  const say = useWords("recovery");
  const [checked, setChecked] = useState(false);
  return (
    <div className="sc-stack">
      <p>{say("compare.text", { name })}</p>
      <DeviceWords publicKey={keyOfSigner(recovery.newSigner)} />
      <CheckField label={say("compare.check", { name })} checked={checked} onChecked={setChecked} />
      <TransactionButton
        transaction={agreeToRecovery}
        request={
          checked ? { account: recovery.resident, keysHash: recovery.keysHash, name, change } : null
        }
        label={say("agree")}
        doneText={say("agree.done")}
        review
      />
    </div>
  );
}
