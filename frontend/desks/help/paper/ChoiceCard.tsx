import { useState } from "react";
import type { PaperChoice } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useNames } from "../../../data/use-names.ts";
import { LetterButton } from "../../../letters/LetterButton.tsx";
import { paperLetter } from "../../../letters/paper-letter.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckField } from "../../../parts/CheckField.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { letterRows } from "./letter-rows.ts";
import { MoveChoice } from "./MoveChoice.tsx";
import { OpenPaper } from "./OpenPaper.tsx";
import { OpenPapers } from "./OpenPapers.tsx";
import { choiceName } from "./paper-choices.ts";
import { paperDuty, paperState } from "../../../../protocol/help/paper-duty.ts";
import { usePaperLetters } from "./use-paper-letters.ts";

type Props = { choice: PaperChoice; now: number };

/** What a resident chose on paper, without a signature of the account: who entered it, and what this official can do. */
export function ChoiceCard({ choice, now }: Props) {
  const say = useWords("paper");
  const letterWords = useLetterWords();
  const sayInLetter = useWords("paper", letterWords.language);
  const format = useFormat();
  const { me } = useAccount();
  const { nameOf, known } = useNames();
  const [checked, setChecked] = useState(false);
  const { matter, answer, resident, end } = choice;
  const state = paperState(choice, now);
  const called = choiceName(matter);
  const duty = called && paperDuty(choice, me, now);
  const runs = !end && state !== "lapsed";
  const { task, letters } = usePaperLetters(resident, matter.kind === "letter" && runs);
  const letter =
    matter.kind === "letter" ? letters?.find(({ id }) => id === matter.letter) : undefined;
  /** Told in full: by itself, or because the letter was read. */
  const isTold = matter.kind === "sharing" || letter !== undefined;
  const mayOpen = task === null && (me.role === "office" || duty === "confirm");
  const { locale } = useLanguage();
  const official = (address: PaperChoice["proposedBy"]) =>
    leading(nameOf(address), say("anOfficial"), locale);
  const name = choice.name ?? say("aResident");
  const rows = letter ? letterRows(letter, say, format) : [];
  const question = (toSay: typeof say) => (called ? toSay(`choice.${called}`) : toSay("unknown"));
  return (
    <Card title={say("card.title", { name })} strong={duty !== null}>
      <p>
        <strong>{question(say)}</strong>
      </p>
      <p>
        {say(`state.${state}`, {
          until: format.moment(choice.readyAt ?? choice.answerUntil),
          at: format.moment(end?.at ?? 0),
        })}
      </p>
      <Rows
        rows={[
          { term: say("answer.title"), text: say(`answer.${answer}`) },
          {
            term: say("entered"),
            text: say("byAt", {
              by: official(choice.proposedBy),
              at: format.moment(choice.proposedAt),
            }),
          },
          ...(choice.confirmedBy
            ? [{ term: say("confirmed"), text: official(choice.confirmedBy) }]
            : []),
          ...rows,
        ]}
      />
      {mayOpen && <OpenPaper resident={resident} name={name} purpose="letters" />}
      {letters && !letter && <p className="sc-notice sc-notice--problem">{say("differs")}</p>}
      {duty === "confirm" && isTold && (
        <>
          <CheckField label={say("check", { name })} checked={checked} onChecked={setChecked} />
          <MoveChoice id={choice.id} change="confirm" on={checked} />
        </>
      )}
      {duty === "perform" && <MoveChoice id={choice.id} change="perform" />}
      {called && isTold && state !== "lapsed" && (
        <LetterButton
          letter={paperLetter(choice, question(sayInLetter), {
            details: [
              { term: sayInLetter("answer.title"), text: sayInLetter(`answer.${answer}`) },
              ...(letter ? letterRows(letter, sayInLetter, letterWords.format) : []),
            ],
            ...letterWords,
            sender: nameOf(choice.proposedBy) ?? say("anOfficial"),
            now,
          })}
          file="socialcoin-brief.pdf"
          ready={known}
        />
      )}
      {!end && <MoveChoice id={choice.id} change="stop" />}
      {task && <OpenPapers resident={resident} />}
    </Card>
  );
}
