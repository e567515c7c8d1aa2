import { csvOf } from "../../../data/csv-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { useNow } from "../../../data/use-now.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Confirmed } from "../../../receipts/confirmed-of.ts";
import { noticeLetter, noticeTable } from "./notice-letter.ts";
import { noticesOf, type Notice } from "./notices-of.ts";

type Props = {
  month: number;
  confirmed: readonly Confirmed[];
  /** Whether the sender's name is there: until then nothing goes on paper. */
  known: boolean;
  sender: string;
};

/** Word to bailiffs and agencies that claims became lower, so that nobody asks for what is gone. */
export function NoticesCard({ month, confirmed, known, sender }: Props) {
  const say = useWords("books");
  const { money } = useFormat();
  const { language, format } = useLetterWords();
  const inLetter = useWords("books", language);
  const now = useNow();
  const notices = noticesOf(month, confirmed);

  const asLetter = (notice: Notice) => async () => {
    const { printLetter } = await import("../../../letters/print-letter.ts");
    const around = { language, say: inLetter, format, sender, now };
    await printLetter(noticeLetter(notice, around), "lagere-vorderingen.pdf");
  };
  const asTable = (notice: Notice) => () => {
    const rows = noticeTable(notice, { say, money });
    saveFile("lagere-vorderingen.csv", csvOf(rows), "text/csv;charset=utf-8");
    return Promise.resolve();
  };
  return (
    <Card title={say("notices.title")}>
      <p>{say("notices.about")}</p>
      {notices.length === 0 && <Empty>{say("notices.none")}</Empty>}
      {notices.map((notice) => (
        <section key={notice.collector}>
          <h3>{notice.collector}</h3>
          <p>{say("notices.count", { count: notice.lines.length })}</p>
          <div className="sc-buttons">
            <SendButton
              label={say("notices.letter", { collector: notice.collector })}
              variant="secondary"
              send={known ? asLetter(notice) : null}
              doneText={say("made")}
            />
            <SendButton
              label={say("notices.file", { collector: notice.collector })}
              variant="secondary"
              send={asTable(notice)}
              doneText={say("made")}
            />
          </div>
        </section>
      ))}
    </Card>
  );
}
