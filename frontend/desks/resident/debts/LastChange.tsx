import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { Hex, Line } from "../../../../protocol/wire/basics.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { findRecord } from "../../../data/find-record.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { openBefore } from "../../../story/open-before.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";

type Props = {
  debt: DebtRow;
  /** The newest lines of the resident, the newest first. */
  lines: readonly Line[];
  records: readonly DossierRecord[];
  /** The creditor's, where it is known. */
  name: string | undefined;
};

/** The newest correction of a bill by its creditor: from which amount to which, and why; nothing where no line tells of one. */
export function LastChange({ debt, lines, records, name }: Props) {
  const say = useWords("pocket");
  const lead = useLeading();
  const noWords = useNoWords(records);
  const { date, money } = useFormat();
  const line = lines.find(
    ({ event, args }) => event === "DebtCorrected" && args["debtId"] === String(debt.id),
  );
  if (!line) return null;
  const before = openBefore(line, lines);
  const words = findRecord(records, "claimChange", line.args["commitment"] as Hex);
  return (
    <>
      <p>
        {say("change.text", {
          creditor: lead(name, "theCreditor"),
          date: date(line.time),
          before: before === undefined ? "none" : money(before),
          after: money(sumOfParts(readParts(line.args["open"] as DebtRow["open"]))),
          reason: words?.content.reason ?? noWords,
        })}
      </p>
      <LineMark line={line} records={[words]} />
    </>
  );
}
