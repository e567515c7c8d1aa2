import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { readAddress } from "../read-address.ts";

type Props = { text: string; onText: (text: string) => void; problem?: string | undefined };

/** The one case in which somebody is known by an address alone: a key in an app of their own. Closed until asked for. */
export function OwnKeyField({ text, onText, problem }: Props) {
  const say = useWords("office");
  const typo = text.trim() !== "" && !readAddress(text);
  return (
    <details className="sc-more">
      <summary>{say("who.ownKey")}</summary>
      <TextField
        label={say("address")}
        hint={say("addressHint")}
        text={text}
        onText={onText}
        maxLength={42}
        problem={problem ?? (typo ? say("addressProblem") : undefined)}
      />
    </details>
  );
}
