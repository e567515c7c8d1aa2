import type { Address } from "../../../../protocol/wire/basics.ts";
import type { PaperTasksAnswer } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** The papers of this resident that lie before this official, with a button to put each away. */
export function OpenPapers({ resident }: { resident: Address }) {
  const say = useWords("paper");
  const { moment } = useFormat();
  const { ask, parts } = useAccount();
  const tasks = valueOf(useAsk<PaperTasksAnswer>("/api/v1/paper-tasks"))?.tasks ?? [];
  const own = tasks.filter((one) => one.resident === resident);
  const putAway = async (id: string) => {
    await ask(`/api/v1/paper-tasks/${id}`, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  if (own.length === 0) return null;
  return (
    <ul className="sc-list">
      {own.map(({ id, purpose, place, until }) => (
        <li key={id} className="sc-stack">
          <p>{say(`open.${purpose}`, { place, until: moment(until) })}</p>
          <SendButton
            label={say("open.end")}
            variant="secondary"
            send={() => putAway(id)}
            doneText={say("open.ended")}
          />
        </li>
      ))}
    </ul>
  );
}
