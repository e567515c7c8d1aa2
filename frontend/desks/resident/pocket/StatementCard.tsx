import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { StatementLine } from "./statement-lines.ts";

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
  const { language } = useLanguage();
  const held = BigInt(person.held);

  const asLetter = async () => {
    const { printStatement } = await import("./print-own-papers.ts");
    const stand = { lines, held, free: BigInt(person.balance) - held };
    await printStatement(stand, { language, name, now });
  };
  const asTable = async () => {
    const { saveStatement } = await import("./print-own-papers.ts");
    await saveStatement(lines, language);
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
