import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import type { LettersAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { ResidentAnswer } from "../../../../protocol/wire/index-answers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { ProblemError } from "../../../account/request.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNames } from "../../../data/use-names.ts";
import { CorrectLetter } from "../../../listing/CorrectLetter.tsx";
import { Card } from "../../../parts/Card.tsx";
import { Dot } from "../../../parts/Dot.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { LetterPhoto } from "../../../photos/LetterPhoto.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { DebtItem } from "./DebtItem.tsx";

/** What somebody has to pay: what creditors wrote in the book, and the letters that are listed for it. */
export function Letters({ answer }: { answer: ResidentAnswer }) {
  const say = useWords("mentor");
  const names = useNames();
  const { person, debts, debtsHidden = false, head } = answer;
  const letters = useAsk<LettersAnswer>(`/api/v1/residents/${person.address}/letters`, {
    // What would be refused is not asked; the answer about the person says when that changes.
    enabled: !debtsHidden,
    mayBeRefused: true,
  });
  const listed = letters.state === "ready" ? letters.value.letters : [];
  if (debtsHidden || (letters.state === "failed" && isNotShared(letters.error))) {
    return (
      <Card title={say("debts.title")}>
        <Empty>{say("debts.notShared")}</Empty>
      </Card>
    );
  }
  const reference = (id: number) => listed.find((one) => one.debtId === id)?.reference;
  return (
    <>
      <Card title={say("debts.title")}>
        <p className="sc-quiet">{say("debts.who")}</p>
        {debts.length === 0 && <Empty>{say("debts.none")}</Empty>}
        <ul className="sc-list">
          {debts.map((debt) => (
            <DebtItem
              key={debt.id}
              debt={debt}
              head={head}
              creditor={names.nameOf(debt.creditor) ?? say("aCreditor")}
              reference={reference(debt.id)}
            />
          ))}
        </ul>
      </Card>
      <Card title={say("letters.title")}>
        <p className="sc-quiet">{say("letters.who")}</p>
        {letters.state === "loading" && <Waiting />}
        {letters.state === "failed" && (
          <FailureNotice error={letters.error} again={letters.again} />
        )}
        {letters.state === "ready" && listed.length === 0 && <Empty>{say("letters.none")}</Empty>}
        <ul className="sc-list">
          {listed.map((letter) => (
            <LetterItem key={letter.id} letter={letter} />
          ))}
        </ul>
      </Card>
    </>
  );
}

/** The resident does not let the mentor see debts at this moment. */
function isNotShared(error: unknown): boolean {
  return error instanceof ProblemError && error.problem === "not-allowed";
}

function LetterItem({ letter }: { letter: Letter }) {
  const say = useWords("mentor");
  const { isoDate } = useFormat();
  return (
    <li className="sc-card">
      <p className="sc-between">
        <strong>{letter.creditorName}</strong>
        <Money cents={sumOfParts(readParts(letter.parts))} of="euros" />
      </p>
      <p className="sc-quiet">
        {letter.kind} <Dot /> {letter.reference} <Dot />{" "}
        {say("letters.on", { date: isoDate(letter.peildatum) })}
      </p>
      <p>{say(stateOf(letter), { code: letter.matchCode ?? "" })}</p>
      <CorrectLetter letter={letter} />
      <LetterPhoto letter={letter} />
    </li>
  );
}

function stateOf(letter: Letter) {
  if (letter.debtId !== null) return "letters.inBook";
  if (!letter.redeemable) return "letters.notRedeemable";
  if (letter.creditor === null) return "letters.noPart";
  return `letters.${letter.mayKnow}` as const;
}
