import { useState } from "react";
import type { PaperStep } from "../../../protocol/wire/help-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { useNames } from "../../data/use-names.ts";
import { LetterButton } from "../../letters/LetterButton.tsx";
import { paperLetter } from "../../letters/paper-letter.ts";
import { useLetterWords } from "../../letters/use-letter-words.ts";
import { Card } from "../../parts/Card.tsx";
import { CheckField } from "../../parts/CheckField.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { movePaper } from "../../transactions/move-paper.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { paperDuty, paperState } from "./paper-duty.ts";
import { stepOf } from "./paper-steps.ts";

type Props = { step: PaperStep; now: number };

/** One step on paper: what it does, who entered and confirmed it, and what this official can do. */
export function PaperCard({ step, now }: Props) {
  const say = useWords("paper");
  const letterWords = useLetterWords();
  const sayInLetter = useWords("paper", letterWords.language);
  const { moment } = useFormat();
  const config = useConfig();
  const { me } = useAccount();
  const { nameOf } = useNames();
  const [checked, setChecked] = useState(false);
  const kind = stepOf(step, config);
  const state = paperState(step, now);
  const duty = kind && paperDuty(step, me, now);
  const name = step.name ?? say("aResident");
  const official = (address: PaperStep["proposedBy"]) => nameOf(address) ?? say("anOfficial");
  const what = kind ? say(`step.${kind}`) : say("unknown");
  const button = (change: "confirm" | "perform" | "stop", on = true) => (
    <TransactionButton
      transaction={movePaper}
      request={on ? { ...step, name, what, change } : null}
      label={say(`button.${change}`)}
      doneText={say(`done.${change}`)}
      variant={change === "stop" ? "secondary" : "primary"}
      review
    />
  );
  return (
    <Card title={say("card.title", { name })} strong={duty !== null}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>
        {say(`state.${state}`, {
          until: moment(step.readyAt ?? step.answerUntil),
          at: moment(step.end?.at ?? 0),
        })}
      </p>
      <Rows
        rows={[
          {
            term: say("entered"),
            text: say("byAt", { by: official(step.proposedBy), at: moment(step.proposedAt) }),
          },
          ...(step.confirmedBy
            ? [{ term: say("confirmed"), text: official(step.confirmedBy) }]
            : []),
        ]}
      />
      {duty === "confirm" && (
        <>
          <CheckField label={say("check", { name })} checked={checked} onChecked={setChecked} />
          {button("confirm", checked)}
        </>
      )}
      {duty === "perform" && button("perform")}
      {kind && state !== "lapsed" && (
        <LetterButton
          letter={paperLetter(step, sayInLetter(`step.${kind}`), {
            ...letterWords,
            sender: official(step.proposedBy),
            now,
          })}
          file="socialcoin-brief.pdf"
        />
      )}
      {!step.end && button("stop")}
    </Card>
  );
}
