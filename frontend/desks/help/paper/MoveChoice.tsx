import type { PaperChoiceChange } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = PaperChoiceChange & { id: string; on?: boolean };

/** Says what will happen, and has an official confirm a choice from paper, do it, or note that the resident says no. */
export function MoveChoice({ id, change, on = true }: Props) {
  const say = useWords("paper");
  const { ask, parts } = useAccount();
  const send = async () => {
    const body: PaperChoiceChange = { change };
    await ask(`/api/v1/paper-choices/${id}`, { method: "PUT", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <div className="sc-stack">
      <p className="sc-quiet">{say(`then.${change}`)}</p>
      <SendButton
        label={say(`button.${change}`)}
        variant={change === "stop" ? "secondary" : "primary"}
        send={on ? send : null}
        doneText={say(`done.${change}`)}
      />
    </div>
  );
}
