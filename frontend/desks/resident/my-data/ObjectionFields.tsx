import type { NewObjection } from "../../../../protocol/wire/rights-api.ts";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useSendObjection } from "./use-send-objection.ts";

const ABOUT = ["words", "figures", "refusal", "processing", "other"] as const;
const LONGEST = 2_000;

export type ObjectionDraft = Pick<NewObjection, "about" | "text">;

type Props = {
  draft: ObjectionDraft;
  onDraft: (part: Partial<ObjectionDraft>) => void;
  onSent: () => void;
};

/** What somebody does not agree with: about what, and in their own words. */
export function ObjectionFields({ draft: { about, text }, onDraft, onSent }: Props) {
  const say = useWords("ownForms");
  const sendObjection = useSendObjection();
  const send = () => sendObjection({ about, text: text.trim(), record: null });
  return (
    <>
      <SelectField
        label={say("objection.about")}
        value={about}
        onValue={(value) => onDraft({ about: ABOUT.find((one) => one === value) ?? "other" })}
        options={ABOUT.map((one) => ({ value: one, text: say(`objection.about.${one}`) }))}
      />
      <TextField
        label={say("objection.label")}
        text={text}
        onText={(typed) => onDraft({ text: typed })}
        rows={4}
        maxLength={LONGEST}
      />
      <SendButton
        label={say("objection.send")}
        send={text.trim() === "" ? null : send}
        doneText={say("objection.sent")}
        onDone={onSent}
      />
    </>
  );
}
