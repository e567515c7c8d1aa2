import type { NewObjection, Objection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOwnObjections } from "./use-own-objections.ts";

const ABOUT = ["words", "figures", "refusal", "processing", "other"] as const;
const LONGEST = 2_000;
const EMPTY: Pick<NewObjection, "about" | "text"> = { about: "words", text: "" };

/** Niet mee eens: to a named person at the office. The answer comes within the term, once a colleague agrees to it. */
export function ObjectionCard(held: { objections: readonly Objection[] }) {
  const say = useWords("privacy");
  const { objections } = valueOf(useOwnObjections()) ?? held;
  const { ask, parts } = useAccount();
  const [{ about, text }, setDraft, forget] = useDraft("objection", EMPTY);

  const send = async () => {
    const body: NewObjection = { about, text: text.trim(), record: null };
    await ask("/api/v1/me/objections", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <Card title={say("objection.title")}>
      <p>{say("objection.text")}</p>
      <ul className="sc-list">
        {objections.map((one) => (
          <ObjectionItem key={one.id} objection={one} />
        ))}
      </ul>
      <SelectField
        label={say("objection.about")}
        value={about}
        onValue={(value) =>
          setDraft((now) => ({ ...now, about: ABOUT.find((one) => one === value) ?? "other" }))
        }
        options={ABOUT.map((one) => ({ value: one, text: say(`objection.about.${one}`) }))}
      />
      <TextField
        label={say("objection.label")}
        text={text}
        onText={(typed) => setDraft((now) => ({ ...now, text: typed }))}
        rows={4}
        maxLength={LONGEST}
      />
      <SendButton
        label={say("objection.send")}
        send={text.trim() === "" ? null : send}
        doneText={say("objection.sent")}
        onDone={forget}
      />
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
