import type { Objection, OwnObjectionsAnswer } from "../../../../protocol/wire/rights-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { OBJECTIONS, OBJECTIONS_ASKED } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ObjectionFields } from "./form-parts.ts";
import type { ObjectionDraft } from "./ObjectionFields.tsx";

const EMPTY: ObjectionDraft = { about: "words", text: "" };

/** Niet mee eens: to a named person at the office. The answer comes within the term, once a colleague agrees to it. */
export function ObjectionCard(held: { objections: readonly Objection[] }) {
  const say = useWords("privacy");
  const answer = useAsk<OwnObjectionsAnswer>(OBJECTIONS, OBJECTIONS_ASKED);
  const { objections } = valueOf(answer) ?? held;
  const [draft, setDraft, forget] = useDraft("objection", EMPTY);
  return (
    <Card title={say("objection.title")}>
      <p>{say("objection.text")}</p>
      <ul className="sc-list">
        {objections.map((one) => (
          <ObjectionItem key={one.id} objection={one} />
        ))}
      </ul>
      <FormBehindButton open={say("objection.open")} begun={draft.text !== ""}>
        {(close) => (
          <ObjectionFields
            draft={draft}
            onDraft={(part) => setDraft((now) => ({ ...now, ...part }))}
            onSent={() => {
              close();
              forget();
            }}
          />
        )}
      </FormBehindButton>
    </Card>
  );
}

function ObjectionItem({ objection }: { objection: Objection }) {
  const say = useWords("privacy");
  const { date } = useFormat();
  const names = useNames();
  const name = names.nameOf(objection.official) ?? say("objection.official");
  const who = (official: Objection["agreedBy"]) =>
    names.nameOf(official) ?? say("objection.somebody");
  return (
    <li className="sc-card">
      <p>{objection.text}</p>
      {objection.answer === null ? (
        <p className="sc-quiet">
          {say("objection.waits", { name, date: date(objection.answerBy) })}
        </p>
      ) : (
        <>
          <p>{say("objection.answer", { answer: objection.answer })}</p>
          {objection.agreedBy && (
            <p className="sc-quiet">
              {say("objection.by", {
                date: date(objection.answeredAt ?? objection.at),
                one: who(objection.answeredBy),
                other: who(objection.agreedBy),
              })}
              {objection.apart && ` ${say("objection.apart")}`}
            </p>
          )}
        </>
      )}
    </li>
  );
}
