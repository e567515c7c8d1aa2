import type { NewObjection } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { useWords } from "../../../words/use-words.ts";

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
  const { ask, parts } = useAccount();
  const problem = useNameProblem()(name);
  const send = async () => {
    const body: NewObjection = { about: "words", text: name.trim(), record };
    await ask("/api/v1/me/objections", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
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
