import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { SuggestionRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Corrected } from "../../../parts/Corrected.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import type { PictureName } from "../../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { withdrawIdea } from "../../../transactions/withdraw-idea.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Shown = Exclude<SuggestionRow["status"], "withdrawn">;

const marks: { [status in Shown]: { tone: StatusTone; picture: PictureName } } = {
  open: { tone: "waiting", picture: "clock" },
  takenUp: { tone: "good", picture: "hands" },
  answered: { tone: "plain", picture: "back" },
};

/** One idea of the resident, and what the mentor did with it. */
export function Idea({ row, records }: { row: SuggestionRow; records: readonly DossierRecord[] }) {
  const say = useWords("voice");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const words = findRecord(records, "suggestion", row.commitment);
  const reason = findRecord(records, "suggestionAnswer", row.reasonCommitment);
  if (row.status === "withdrawn") return null;
  return (
    <li className="sc-card">
      <p>
        <strong>{words?.content.text ?? noWords}</strong>
      </p>
      <Corrected record={words} records={records} />
      <StatusMark {...marks[row.status]}>{say(`idea.status.${row.status}`)}</StatusMark>
      {reason && <p>{say("idea.reason", { reason: reason.content.reason })}</p>}
      <p className="sc-quiet">{say("idea.made", { date: date(row.madeAt) })}</p>
      <LineMark line={row.last} records={[words, reason]}>
        {row.status === "open" && (
          <TransactionButton
            transaction={withdrawIdea}
            request={{ suggestionId: row.id }}
            label={say("idea.withdraw")}
            variant="tertiary"
            doneText={say("idea.withdrawn")}
          />
        )}
      </LineMark>
    </li>
  );
}
