import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { NewVersion, RecordVersionsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { draftOf, readPerson, type PersonDraft } from "../enrol/person-draft.ts";
import { PersonFields } from "../enrol/PersonFields.tsx";
import { useLanguageName } from "../enrol/use-language-name.ts";
import { useOffice } from "../use-office.ts";

type Props = {
  person: PersonRow & { name: string };
  /** Oldest first. */
  versions: DossierRecord<"person">[];
};

/** What the dossier says about somebody, every version of it, and writing a better one. */
export function PersonWords({ person, versions }: Props) {
  const say = useWords("office");
  const { moment } = useFormat();
  const { nameOf } = useOffice();
  const { ask, parts } = useAccount();
  const [draft, setDraft] = useState<PersonDraft | null>(null);
  // The book carries the words of the enrolment; a correction after it stands in the dossier alone.
  const enrolled = versions.find((one) => one.commitment === person.commitment);
  const found = useLineCheck([person.last], versions);
  const check = enrolled ? found : "mismatch";
  const newest = versions.at(-1);
  if (!newest)
    return (
      <Card title={say("words.title")}>
        <Empty>{say("words.none")}</Empty>
      </Card>
    );

  const read = draft && readPerson(draft, newest.content.neighbourhood);
  const correction: NewVersion | null = read?.content
    ? { after: newest.version, content: read.content }
    : null;
  return (
    <Card title={say("words.title")} alarm={check === "mismatch"}>
      <Content record={newest} />
      {newest !== enrolled && <p className="sc-quiet">{say("words.onlyFile")}</p>}
      <CheckMark check={check} />
      {!draft && (
        <div>
          <Button variant="secondary" onClick={() => setDraft(draftOf(newest.content))}>
            {say("words.correct")}
          </Button>
        </div>
      )}
      {draft && read && (
        <div className="sc-stack">
          <p>{say("words.how")}</p>
          <PersonFields draft={draft} onDraft={setDraft} />
          <MissingLine
            intro={say("missing")}
            missing={read.missing.map((one) => say(`missing.${one}`))}
          />
          <SendButton
            label={say("words.send")}
            send={
              correction &&
              (() => {
                const path = `/api/v1/records/${newest.id}/versions`;
                const same = (now: RecordVersionsAnswer) =>
                  now.versions.at(-1)?.version === newest.version;
                return ask(path, { method: "POST", body: correction, seen: { path, same } });
              })
            }
            doneText={say("words.done")}
            onDone={() => {
              setDraft(null);
              void parts.queries.invalidateQueries({ queryKey: ["live"] });
            }}
          />
          <div>
            <Button variant="tertiary" onClick={() => setDraft(null)}>
              {say("back")}
            </Button>
          </div>
        </div>
      )}
      {versions.length > 1 && (
        <details className="sc-more">
          <summary>{say("words.versions", { count: versions.length })}</summary>
          <ol className="sc-list">
            {versions.map((one) => (
              <li key={`${one.id}/${one.version}`} className="sc-card">
                <p className="sc-quiet">
                  {say("words.by", {
                    moment: moment(one.at),
                    name: nameOf(one.by) ?? say("anOfficial"),
                  })}
                </p>
                <Content record={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Card>
  );
}

function Content({ record: { content } }: { record: DossierRecord<"person"> }) {
  const say = useWords("office");
  const languageName = useLanguageName();
  return (
    <Rows
      rows={[
        { term: say("person.name"), text: content.name },
        { term: say("person.ageGroup"), text: say(`age.${content.ageGroup}`) },
        { term: say("person.benefit"), text: say(`benefit.${content.benefit}`) },
        { term: say("person.language"), text: languageName(content.language) },
        { term: say("person.arrangement"), text: say(content.arrangement ? "yes" : "no") },
        { term: say("person.representative"), text: content.representative ?? say("no") },
      ]}
    />
  );
}
