import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { Card } from "../../../parts/Card.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { saveFile } from "../../../data/save-file.ts";
import { csvOf } from "../../../data/csv-of.ts";
import { statementLetter } from "./statement-letter.ts";
import type { StatementLine } from "./statement-lines.ts";
import { statementRows } from "./statement-rows.ts";

type Props = {
  person: PersonRow;
  lines: readonly StatementLine[];
  /** Whether it is known who is who, and what was written: until then nothing goes on paper. */
  known: boolean;
  name: string | null;
  /** Seconds since 1970, by the chain. */
  now: number;
};

/** Mijn overzicht: everything that came and went, to take along as a letter or for a spreadsheet. */
export function StatementCard({ person, lines, known, name, now }: Props) {
  const say = useWords("pocket");
  const { money } = useFormat();
  const { language, format } = useLetterWords("self");
  const inLetter = useWords("pocket", language);
  const held = BigInt(person.held);

  const asLetter = async () => {
    const { printLetter } = await import("../../../letters/print-letter.ts");
    const stand = { lines, held, free: BigInt(person.balance) - held };
    const around = { language, say: inLetter, format, name, now };
    await printLetter(statementLetter(stand, around), "socialcoin-overzicht.pdf");
  };
  const asTable = () => {
    const rows = statementRows(lines, say, money);
    saveFile("socialcoin-overzicht.csv", csvOf(rows), "text/csv;charset=utf-8");
    return Promise.resolve();
  };
  return (
    <Card title={say("statement.title")}>
      <p>{say("statement.text")}</p>
      <SendButton
        label={say("statement.pdf")}
        variant="secondary"
        send={known ? asLetter : null}
        doneText={say("made")}
      />
      <SendButton
        label={say("statement.csv")}
        variant="secondary"
        send={known ? asTable : null}
        doneText={say("made")}
      />
    </Card>
  );
}
