import type { Address } from "../../protocol/wire/basics.ts";
import type { NewRecord, NewVersion } from "../../protocol/wire/dossier-api.ts";
import type { OwnWords } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useDraft } from "../data/use-draft.ts";
import { SendButton } from "../parts/SendButton.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useWords } from "../words/use-words.ts";
import { QUESTIONS, type OwnWordsRecord } from "./own-words-of.ts";

const LONGEST = 500;
const NOTHING: OwnWords = { talents: null, goals: null, dreams: null };

type Props = {
  resident: Address;
  name: string | undefined;
  /** The version that this one takes the place of; undefined for the first. */
  before: OwnWordsRecord | undefined;
  onDone: () => void;
};

/** Three questions, none of which has to be answered. What is emptied is said no longer. */
export function OwnWordsFields({ resident, name, before, onDone }: Props) {
  const say = useWords("bridge");
  const { ask, parts } = useAccount();
  const [words, setWords, forget] = useDraft<OwnWords>(
    `own words ${resident}`,
    () => before?.content ?? NOTHING,
    before?.version,
  );
  const content = {
    talents: words.talents?.trim() || null,
    goals: words.goals?.trim() || null,
    dreams: words.dreams?.trim() || null,
  };
  const isComplete = before !== undefined || QUESTIONS.some((one) => content[one] !== null);
  const send = async () => {
    const first: NewRecord = { kind: "ownWords", subject: resident, content };
    const better: NewVersion | undefined = before && { after: before.version, content };
    await ask(before ? `/api/v1/records/${before.id}/versions` : "/api/v1/records", {
      method: "POST",
      body: better ?? first,
    });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <p>{name === undefined ? say("own.who") : say("own.whoOf", { name })}</p>
      {QUESTIONS.map((one) => (
        <TextField
          key={one}
          label={say(`own.${one}`)}
          optional
          text={words[one] ?? ""}
          onText={(text) => setWords((now) => ({ ...now, [one]: text }))}
          rows={2}
          maxLength={LONGEST}
        />
      ))}
      {!isComplete && <p className="sc-quiet">{say("own.need")}</p>}
      <SendButton
        label={say("send")}
        send={isComplete ? send : null}
        doneText={say("done")}
        onDone={() => {
          forget();
          onDone();
        }}
      />
    </>
  );
}
