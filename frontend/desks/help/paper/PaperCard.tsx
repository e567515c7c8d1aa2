import { useState } from "react";
import type { PaperStep } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useNames } from "../../../data/use-names.ts";
import { LetterButton } from "../../../letters/LetterButton.tsx";
import { paperLetter } from "../../../letters/paper-letter.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckField } from "../../../parts/CheckField.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { movePaper } from "../../../transactions/move-paper.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { paperDuty, paperState } from "../../../../protocol/help/paper-duty.ts";
import { namePaper } from "./name-paper.ts";
import { OpenPaper } from "./OpenPaper.tsx";
import { OpenPapers } from "./OpenPapers.tsx";
import { paperRows } from "./paper-rows.ts";
import { paperKind } from "./paper-steps.ts";
import { usePaperAbout } from "./use-paper-about.ts";

type Props = { step: PaperStep; now: number };

/** One step on paper: what it does, who entered and confirmed it, and what this official can do. */
export function PaperCard({ step, now }: Props) {
  const say = useWords("paper");
  const letterWords = useLetterWords();
  const sayInLetter = useWords("paper", letterWords.language);
  const format = useFormat();
  const { moment } = format;
  const config = useConfig();
  const { me } = useAccount();
  const { nameOf, known } = useNames();
  const [checked, setChecked] = useState(false);
  const state = paperState(step, now);
  const kind = namePaper(step, config, null)?.name ?? null;
  const duty = kind && paperDuty(step, me, now);
  const purpose = kind && !step.end && state !== "lapsed" ? paperKind(kind).reads : null;
  const { task, about } = usePaperAbout(step.resident, purpose);
  const filled = namePaper(step, config, about)?.filled ?? null;
  const rows = (toSay: typeof say, how: typeof format) =>
    kind && filled && about ? paperRows(kind, filled, about, toSay, how) : [];
  /** Told in full: by itself, or because it was read and says exactly this. */
  const isTold = purpose === null || filled !== null;
  const mayOpen = task === null && (me.role === "office" || duty === "confirm");
  const name = step.name ?? say("aResident");
  const { locale } = useLanguage();
  const official = (address: PaperStep["proposedBy"]) =>
    leading(nameOf(address), say("anOfficial"), locale);
  const what = kind ? say(`step.${kind}`) : say("unknown");
  const button = (change: "confirm" | "perform" | "stop", on = true) => (
    <TransactionButton
      transaction={movePaper}
      request={on ? { ...step, name, what, rows: rows(say, format), change } : null}
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
      <Rows rows={rows(say, format)} />
      {purpose && mayOpen && <OpenPaper resident={step.resident} name={name} purpose={purpose} />}
      {about && !isTold && <p className="sc-notice sc-notice--problem">{say("differs")}</p>}
      {duty === "confirm" && isTold && (
        <>
          <CheckField label={say("check", { name })} checked={checked} onChecked={setChecked} />
          {button("confirm", checked)}
        </>
      )}
      {duty === "perform" && button("perform")}
      {kind && isTold && state !== "lapsed" && (
        <LetterButton
          letter={paperLetter(step, sayInLetter(`step.${kind}`), {
            details: rows(sayInLetter, letterWords.format),
            ...letterWords,
            sender: nameOf(step.proposedBy) ?? say("anOfficial"),
            now,
          })}
          file="socialcoin-brief.pdf"
          ready={known}
        />
      )}
      {!step.end && button("stop")}
      {task && <OpenPapers resident={step.resident} />}
    </Card>
  );
}
