import type { Hex } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../protocol/wire/index-answers.ts";
import { findRecord } from "./find-record.ts";

export type FoundRewording = {
  /** Which of the two suggested it: the other can agree. */
  by: "resident" | "mentor";
  commitment: Hex;
  record: DossierRecord | undefined;
  /** Undefined while the words can not be read. */
  text: string | undefined;
};

/** Other words that wait for a plan (`subgoalId` 0) or one of its steps; undefined where none do. */
export function rewordingOf(
  { resident, rewordings }: PlanRow,
  subgoalId: number,
  records: readonly DossierRecord[],
): FoundRewording | undefined {
  const waits = rewordings.find((one) => one.subgoalId === subgoalId);
  if (!waits) return undefined;
  const { commitment } = waits;
  const plan = subgoalId === 0 ? findRecord(records, "plan", commitment) : undefined;
  const step = subgoalId === 0 ? undefined : findRecord(records, "subgoal", commitment);
  return {
    by: waits.by.toLowerCase() === resident.toLowerCase() ? "resident" : "mentor",
    commitment,
    record: plan ?? step,
    text: plan?.content.title ?? step?.content.text,
  };
}
