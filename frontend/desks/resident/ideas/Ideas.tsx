import { Link } from "wouter";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow, SuggestionRow } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Idea } from "./Idea.tsx";
import { IdeaForm } from "./IdeaForm.tsx";
import { ideasToShow } from "./ideas-to-show.ts";

type Props = {
  status: PersonRow["status"];
  suggestions: readonly SuggestionRow[];
  records: readonly DossierRecord[];
};

/** What the resident would like to do themselves: the ideas they sent, what became of them, and a new one. */
export function Ideas({ status, suggestions, records }: Props) {
  const say = useWords("voice");
  const shown = ideasToShow(suggestions);
  if (status === "left" && shown.length === 0) return null;
  return (
    <Card title={say("idea.title")}>
      <p>{say("idea.text")}</p>
      {shown.length > 0 && (
        <ul className="sc-list">
          {shown.map((row) => (
            <Idea key={row.id} row={row} records={records} />
          ))}
        </ul>
      )}
      {status !== "left" && (
        <p>
          <Link className="sc-action sc-action--second" href="/resident/activities">
            {say("activities.link")}
          </Link>
        </p>
      )}
      {status === "participating" && <IdeaForm />}
      {status === "paused" && <p className="sc-quiet">{say("idea.paused")}</p>}
    </Card>
  );
}
