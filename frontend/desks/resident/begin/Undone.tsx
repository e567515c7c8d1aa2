import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { Names } from "../../../data/use-names.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Step } from "../plan/steps.ts";

type Props = { step: Step; records: readonly DossierRecord[]; names: Names };

/** An approval was undone: who did it, why, which coins went or will not come, and that the step pays nothing more. */
export function Undone({ step: { row, words, undo }, records, names }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const { money } = useFormat();
  return (
    <div className="sc-notice" role="status">
      <Picture name="back" />
      <div className="sc-stack">
        <p>
          {say("undone.title", {
            by: names.nameOf(row.undoneBy) ?? "none",
            what: words?.content.text ?? noWords,
          })}
        </p>
        <p>
          <strong>
            {row.paid === "0"
              ? say("undone.waited")
              : say("undone.coins", { coins: money(row.paid) })}
          </strong>
        </p>
        <p>{say("undone.reason", { reason: undo?.content.reason ?? noWords })}</p>
        <p>{say("undone.nothing")}</p>
      </div>
    </div>
  );
}
