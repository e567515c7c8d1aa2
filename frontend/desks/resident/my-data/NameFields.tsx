import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { useWords } from "../../../words/use-words.ts";
import { useSendObjection } from "./use-send-objection.ts";

type Props = {
  /** The record that says who somebody is. */
  record: string;
  name: string;
  onName: (name: string) => void;
  onSent: () => void;
};

/** A better name, which the office is asked for. */
export function NameFields({ record, name, onName, onSent }: Props) {
  const say = useWords("ownForms");
  const sendObjection = useSendObjection();
  const problem = useNameProblem()(name);
  const send = () => sendObjection({ about: "words", text: name.trim(), record });
  return (
    <>
      <TextField
        label={say("correct.name.label")}
        text={name}
        onText={onName}
        maxLength={100}
        problem={problem}
      />
      <SendButton
        label={say("correct.name.send")}
        send={name.trim() === "" || problem ? null : send}
        doneText={say("correct.name.sent")}
        onDone={onSent}
      />
    </>
  );
}
