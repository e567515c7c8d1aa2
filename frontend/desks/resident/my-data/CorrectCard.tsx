import type { NewVersion, RecordVersionsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { NewObjection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { useWords } from "../../../words/use-words.ts";
import { type OwnKind, ownWords } from "./own-words.ts";

/** The server takes as many characters of each. */
const LONGEST: { [kind in OwnKind]: number } = { report: 2_000, dispute: 2_000, suggestion: 500 };

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
  const { ask, parts } = useAccount();
  const [name, setName, forget] = useDraft("own name", "");
  const problem = useNameProblem()(name);
  const send = async () => {
    const body: NewObjection = { about: "words", text: name.trim(), record: record.id };
    await ask("/api/v1/me/objections", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <p>{say("correct.name", { name: record.content.name })}</p>
      <FormBehindButton open={say("correct.name.open")} begun={name !== ""}>
        {(close) => (
          <>
            <TextField
              label={say("correct.name.label")}
              text={name}
              onText={setName}
              maxLength={100}
              problem={problem}
            />
            <SendButton
              label={say("correct.name.send")}
              send={name.trim() === "" || problem ? null : send}
              doneText={say("correct.name.sent")}
              onDone={() => {
                close();
                forget();
              }}
            />
          </>
        )}
      </FormBehindButton>
    </>
  );
}

function Words({ versions }: { versions: readonly DossierRecord<OwnKind>[] }) {
  const say = useWords("privacy");
  const { ask, parts } = useAccount();
  const [newest, ...older] = versions;
  const { id, kind, version, content } = newest!;
  const [text, setText, forget] = useDraft(`words ${id}`, content.text, version);
  const better = text.trim();
  const send = async () => {
    const body: NewVersion = { after: version, content: { text: better } };
    const path = `/api/v1/records/${id}/versions`;
    const same = (now: RecordVersionsAnswer) => now.versions.at(-1)?.version === version;
    await ask(path, { method: "POST", body, seen: { path, same } });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
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
          <>
            <TextField
              label={say("correct.label")}
              text={text}
              onText={setText}
              rows={3}
              maxLength={LONGEST[kind]}
            />
            <SendButton
              label={say("correct.send")}
              send={better === "" || better === content.text ? null : send}
              doneText={say("correct.done")}
              onDone={() => {
                close();
                forget();
              }}
            />
          </>
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
