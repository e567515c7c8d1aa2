import type { Line } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { objectToEnd } from "../../../transactions/object-to-end.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { announcementOf } from "./announcement-of.ts";

/** Seconds between the announcement and the first moment at which it can be confirmed, as the book has it. */
const OBJECTION_PERIOD = 30 * 86_400;

type Props = {
  /** Null once the resident said so: then only the thanks are left. */
  end: PersonRow["end"];
  lines: readonly Line[];
  records: readonly DossierRecord[];
};

/** The office announced an end: who is still there says so with one touch, and explains nothing. */
export function StillHere({ end, lines, records }: Props) {
  const say = useWords("voice");
  const { date } = useFormat();
  if (!end) return <GoodNotice>{say("stillHere.done")}</GoodNotice>;
  const line = announcementOf(end, lines);
  const words = findRecord(records, "end", end.commitment);
  return (
    <Card title={say("stillHere.title")} strong>
      <p>
        <Picture name="warning" />{" "}
        {say(`stillHere.${words?.content.cause ?? "unknown"}`, {
          date: date(end.from - OBJECTION_PERIOD),
        })}
      </p>
      {words && <p>{say("stillHere.why", { reason: words.content.reason })}</p>}
      <p>
        <strong>{say("stillHere.until", { date: date(end.from) })}</strong>
      </p>
      <p>{say("stillHere.how")}</p>
      <div className="sc-big">
        <TransactionButton
          transaction={objectToEnd}
          request={true}
          label={say("stillHere.button")}
          doneText={say("stillHere.done")}
        />
      </div>
      {line && <LineMark line={line} records={[words]} />}
    </Card>
  );
}
