import { Link } from "wouter";
import type { SuggestionRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useActivities } from "../../../data/use-activities.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Card } from "../../../parts/Card.tsx";
import { Corrected } from "../../../parts/Corrected.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { answerIdea } from "../../../transactions/answer-idea.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { FromList } from "./FromList.tsx";

type Props = { row: SuggestionRow; name: string };

/** A resident's own idea that waits: a plan can be made of it, or an answer given why not now. */
export function IdeaToAnswer({ row, name }: Props) {
  const say = useWords("mentor");
  const { date } = useFormat();
  const records = recordsOf(useRecords(row.resident));
  const noWords = useNoWords(records);
  const words = findRecord(records, "suggestion", row.commitment);
  const picked = words?.content.activity;
  const activity = valueOf(useActivities())?.activities.find(({ id }) => id === picked);
  const idea = words?.content.text ?? noWords;
  return (
    <Card title={say("idea.title", { name })} strong>
      <blockquote className="sc-quote">{idea}</blockquote>
      {activity && <FromList activity={activity} />}
      <Corrected record={words} records={records} />
      <p className="sc-quiet">{say("idea.made", { date: date(row.madeAt) })}</p>
      <LineMark line={row.last} records={[words]}>
        <p>
          <Link className="sc-button-link" href={`/mentor/people/${row.resident}/plan/${row.id}`}>
            {say("idea.takeUp")}
          </Link>
        </p>
        <ReasonForm
          about={`idea ${row.id}`}
          transaction={answerIdea}
          requestOf={(reason) => ({
            resident: row.resident,
            suggestionId: row.id,
            idea,
            reason,
          })}
          open={say("idea.notNow")}
          send={say("idea.send")}
          label={say("idea.label")}
          hint={say("idea.hint")}
          doneText={say("idea.done")}
        />
      </LineMark>
    </Card>
  );
}
