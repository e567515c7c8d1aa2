import { useState } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { NewPaperChoice } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { letterRows, letterTitle } from "../../help/paper/letter-rows.ts";
import { OpenPaper } from "../../help/paper/OpenPaper.tsx";
import { matterOf, type ChoiceName } from "../../help/paper/paper-choices.ts";
import { usePaperLetters } from "../../help/paper/use-paper-letters.ts";

type Props = {
  account: Address;
  name: string;
  choice: ChoiceName;
  /** Where the paper is kept, as far as it was typed. */
  place: string;
  onDone: () => void;
};

/** A yes or no that the dossier alone knows: which letter, which answer, and what happens then. */
export function EnterChoice({ account, name, choice, place, onDone }: Props) {
  const say = useWords("paper");
  const format = useFormat();
  const { ask, parts } = useAccount();
  const [letter, setLetter] = useState("");
  const [answer, setAnswer] = useState<NewPaperChoice["answer"] | "">("");
  const { task, letters } = usePaperLetters(account, choice === "letter");
  const chosen = letters?.find(({ id }) => id === letter);
  const matter = matterOf(choice, chosen?.id ?? "");
  const kept = place.trim() || (task?.place ?? "");
  const send = async (body: NewPaperChoice) => {
    await ask(`/api/v1/residents/${account}/paper-choices`, { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  const isReady = matter && answer !== "" && kept !== "";
  return (
    <div className="sc-stack">
      {task === null && (
        <OpenPaper resident={account} name={name} purpose="letters" place={place} />
      )}
      {letters?.length === 0 && <Empty>{say("fill.none")}</Empty>}
      {letters && letters.length > 0 && (
        <SelectField
          label={say("about")}
          value={letter}
          onValue={setLetter}
          empty={say("choose")}
          options={letters.map((one) => ({
            value: one.id,
            text: letterTitle(one, say, format),
          }))}
        />
      )}
      {chosen && <Rows rows={letterRows(chosen, say, format)} />}
      <SelectField
        label={say("answer.title")}
        value={answer}
        onValue={(value) => setAnswer(value as typeof answer)}
        empty={say("choose")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          text: say(`answer.${value}`),
        }))}
      />
      {answer !== "" && <p className="sc-quiet">{say(`answer.then.${answer}`)}</p>}
      <SendButton
        label={say("enter.button")}
        send={isReady ? () => send({ matter, answer, place: kept }) : null}
        doneText={say("answer.done")}
        onDone={onDone}
      />
    </div>
  );
}
