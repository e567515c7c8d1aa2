import { csvOf } from "../../../data/csv-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { useNow } from "../../../data/use-now.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { CouncilReport } from "./council-report.ts";
import { reportLetter } from "./report-letter.ts";
import { reportRows } from "./report-rows.ts";

/** The same report as a PDF with charts, and as a table. */
export function TakeAlong({ report }: { report: CouncilReport }) {
  const say = useWords("report");
  const format = useFormat();
  const letter = useLetterWords();
  const inLetter = useWords("report", letter.language);
  const papersInLetter = useWords("ownPapers", letter.language);
  const refusals = useWords("refusals");
  const refusalsInLetter = useWords("refusals", letter.language);
  const now = useNow();
  const asLetter = async () => {
    const { printLetter } = await import("../../../letters/print-letter.ts");
    const around = {
      ...{ language: letter.language, format: letter.format, now },
      ...{ say: inLetter, refusals: refusalsInLetter, papers: papersInLetter },
    };
    await printLetter(reportLetter(report, around), "socialcoin-verslag.pdf");
  };
  const asTable = () => {
    const rows = reportRows(report, { say, refusals, format });
    saveFile("socialcoin-verslag.csv", csvOf(rows), "text/csv;charset=utf-8");
    return Promise.resolve();
  };
  return (
    <div className="sc-buttons">
      <SendButton label={say("pdf")} variant="secondary" send={asLetter} doneText={say("made")} />
      <SendButton label={say("csv")} variant="secondary" send={asTable} doneText={say("made")} />
    </div>
  );
}
