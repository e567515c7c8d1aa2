import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { MentorAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useActivities } from "../../../data/use-activities.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useWords } from "../../../words/use-words.ts";
import { FromList } from "../ideas/FromList.tsx";
import { useOwnPeople } from "../use-caseload.ts";
import { useOwnName } from "../use-own-name.ts";
import { PlanForm } from "./PlanForm.tsx";

type PageProps = {
  resident: Address;
  /** The resident's own idea that it comes from, by its number as the address has it, or null. */
  ideaId: string | null;
};

/** A plan to propose to a resident, with what is left of three budgets beside the amounts. */
export function ProposePage({ resident, ideaId }: PageProps) {
  const say = useWords("mentor");
  const needs = useOwnPeople();
  const records = useRecords(resident);
  const activities = useActivities();
  const { name } = useOwnName(resident);
  return (
    <Screen title={say("propose.title", { name })} needs={needs}>
      {(caseload) => (
        <>
          <p>
            <Link className="sc-way" href={`/mentor/people/${resident}`}>
              {say("backTo", { name })}
            </Link>
          </p>
          {ideaId === null ? (
            <PlanForm resident={resident} name={name} caseload={caseload} idea={null} />
          ) : records.state === "loading" || activities.state === "loading" ? (
            <Waiting />
          ) : (
            <OfIdea
              {...{ resident, name, caseload, ideaId }}
              records={recordsOf(records)}
              activities={valueOf(activities)?.activities ?? []}
            />
          )}
        </>
      )}
    </Screen>
  );
}

type OfIdeaProps = {
  resident: Address;
  name: string;
  caseload: MentorAnswer;
  ideaId: string;
  records: readonly DossierRecord[];
  activities: readonly Activity[];
};

/** The form beside the resident's own words; an idea that waits no longer has none. */
function OfIdea({ ideaId, caseload, records, activities, ...rest }: OfIdeaProps) {
  const say = useWords("mentor");
  const noWords = useNoWords(records);
  const row = caseload.suggestions.find(({ id }) => `${id}` === ideaId);
  if (!row) return <Empty>{say("idea.gone")}</Empty>;
  const words = findRecord(records, "suggestion", row.commitment)?.content;
  const text = words?.text;
  const activity = activities.find(({ id }) => id === words?.activity);
  return (
    <>
      <p>{say("idea.from", { name: rest.name })}</p>
      <blockquote className="sc-quote">{text ?? noWords}</blockquote>
      {activity && <FromList activity={activity} />}
      <PlanForm {...rest} caseload={caseload} idea={{ id: row.id, text: text ?? "", activity }} />
    </>
  );
}
