import type { Address } from "../../../../protocol/wire/basics.ts";
import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { useNow } from "../../../data/use-now.ts";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { undoStep } from "../../../transactions/undo-step.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { undoUntil } from "../waiting.ts";

type Props = {
  row: SubgoalRow;
  resident: Address;
  /** Coin cents that the resident has free: what was offered or used can not be taken back. */
  free: bigint;
};

/** Taking a confirmation back as long as that can be done, with its clock; why not, where the coins are used. */
export function UndoStep({ row, resident, free }: Props) {
  const say = useWords("mentor");
  const { moment } = useFormat();
  const until = undoUntil(row, useNow());
  if (until === null) return null;
  if (free < BigInt(row.paid)) return <p className="sc-quiet">{say("undo.used")}</p>;
  return (
    <ReasonForm
      about={`undo ${row.id}`}
      transaction={undoStep}
      requestOf={(reason) => ({
        resident,
        subgoalId: row.id,
        coins: BigInt(row.paid),
        reason,
      })}
      open={say("undo.open")}
      send={say("undo.send")}
      label={say("undo.label")}
      hint={say("undo.hint", { until: moment(until) })}
      doneText={say("undo.done")}
    />
  );
}
