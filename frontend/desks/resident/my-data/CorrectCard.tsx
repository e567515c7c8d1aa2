import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { NameFields, VersionFields } from "./form-parts.ts";
import { type OwnKind, ownWords } from "./own-words.ts";

/** Verbeteren: the own words oneself, the name by asking. Every version stays to be read. */
export function CorrectCard({ records }: { records: readonly DossierRecord[] }) {
  const say = useWords("privacy");
  const own = ownWords(records);
  const names = records.filter((one): one is DossierRecord<"person"> => one.kind === "person");
  const person = names.at(-1);
  return (
    <Card title={say("correct.title")}>
      <p>{say("correct.text")}</p>
      {person && <Name record={person} />}
      {own.length === 0 && <Empty>{say("correct.none")}</Empty>}
      <ul className="sc-list">
        {own.map((versions) => (
          <Words key={versions[0]!.id} versions={versions} />
        ))}
      </ul>
    </Card>
  );
}

/** Who somebody is, the office wrote down: a better name is asked for, and answered within the term. */
function Name({ record }: { record: DossierRecord<"person"> }) {
  const say = useWords("privacy");
  const [name, setName, forget] = useDraft("own name", "");
  return (
    <>
      <p>{say("correct.name", { name: record.content.name })}</p>
      <FormBehindButton open={say("correct.name.open")} begun={name !== ""}>
        {(close) => (
          <NameFields
            record={record.id}
            name={name}
            onName={setName}
            onSent={() => {
              close();
              forget();
            }}
          />
        )}
      </FormBehindButton>
    </>
  );
}

function Words({ versions }: { versions: readonly DossierRecord<OwnKind>[] }) {
  const say = useWords("privacy");
  const [newest, ...older] = versions;
  const { id, kind, version, content } = newest!;
  const [text, setText, forget] = useDraft(`words ${id}`, content.text, version);
  return (
    <li className="sc-card">
      <p>
        <strong>{say(`correct.kind.${kind}`)}</strong>
      </p>
      <Version record={newest!} />
      {older.length > 0 && (
        <details className="sc-more">
          <summary>{say("correct.versions", { count: older.length })}</summary>
          <ol className="sc-list">
            {older.map((one) => (
              <li key={one.version}>
                <Version record={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <FormBehindButton open={say("correct.open")} begun={text !== content.text}>
        {(close) => (
          <VersionFields
            newest={newest!}
            text={text}
            onText={setText}
            onSent={() => {
              close();
              forget();
            }}
          />
        )}
      </FormBehindButton>
    </li>
  );
}

/** One version, whose commitment this browser computes again once the page stands. */
function Version({ record }: { record: DossierRecord<OwnKind> }) {
  const say = useWords("privacy");
  const { moment } = useFormat();
  const check = useLineCheck([], [record]);
  return (
    <>
      <p>{record.content.text}</p>
      <p className="sc-quiet">
        {say(record.version === 1 ? "correct.first" : "correct.later", {
          moment: moment(record.at),
          version: record.version,
        })}
      </p>
      <CheckMark check={check} />
    </>
  );
}
