import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import { LetterItem } from "./LetterItem.tsx";

/** Letters that were listed with the mentor and that no creditor wrote down yet. Nothing of them is on the chain. */
export function Letters({ letters }: { letters: readonly Letter[] }) {
  const say = useWords("resident");
  const open = letters.filter((one) => one.debtId === null);
  if (open.length === 0) return null;
  return (
    <Card title={say("letters.title")}>
      <p>{say("letters.text")}</p>
      <ul className="sc-list">
        {open.map((letter) => (
          <LetterItem key={letter.id} letter={letter} />
        ))}
      </ul>
    </Card>
  );
}
