import type { NewVersion, RecordVersionsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { OwnKind } from "./own-words.ts";

/** The server takes as many characters of each. */
const LONGEST: { [kind in OwnKind]: number } = { report: 2_000, dispute: 2_000, suggestion: 500 };

type Props = {
  /** The newest version of the words. */
  newest: DossierRecord<OwnKind>;
  text: string;
  onText: (text: string) => void;
  onSent: () => void;
};

/** Own words written better, as a next version. */
export function VersionFields({ newest, text, onText, onSent }: Props) {
  const say = useWords("ownForms");
  const { ask, parts } = useAccount();
  const { id, kind, version, content } = newest;
  const better = text.trim();
  const send = async () => {
    const body: NewVersion = { after: version, content: { text: better } };
    const path = `/api/v1/records/${id}/versions`;
    const same = (now: RecordVersionsAnswer) => now.versions.at(-1)?.version === version;
    await ask(path, { method: "POST", body, seen: { path, same } });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <TextField
        label={say("correct.label")}
        text={text}
        onText={onText}
        rows={3}
        maxLength={LONGEST[kind]}
      />
      <SendButton
        label={say("correct.send")}
        send={better === "" || better === content.text ? null : send}
        doneText={say("correct.done")}
        onDone={onSent}
      />
    </>
  );
}
