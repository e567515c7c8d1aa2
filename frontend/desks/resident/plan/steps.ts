import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow, PlanRow, SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { dayOf } from "../../../../protocol/time/day-of.ts";
import { canStillPay } from "../../../data/can-still-pay.ts";
import { findRecord } from "../../../data/find-record.ts";

/** A step with the words that belong to it. */
export type Step = {
  row: SubgoalRow;
  plan: PlanRow;
  words: DossierRecord<"subgoal"> | undefined;
  planWords: DossierRecord<"plan"> | undefined;
  /** Why it was undone, where it was. */
  undo: DossierRecord<"undo"> | undefined;
};

export function stepsOf(plans: readonly PlanRow[], records: readonly DossierRecord[]): Step[] {
  return plans.flatMap((plan) =>
    plan.subgoals.map((row) => ({
      row,
      plan,
      words: findRecord(records, "subgoal", row.commitment),
      planWords: findRecord(records, "plan", plan.commitment),
      undo: row.status === "undone" ? findRecord(records, "undo", row.reasonCommitment) : undefined,
    })),
  );
}

/** Where a step stands for its resident: what was open, or not paid yet, ends when they leave; the book pays it no more. */
export function stepStatus(
  { status }: SubgoalRow,
  person: PersonRow["status"],
): SubgoalRow["status"] {
  return person === "left" && canStillPay(status) ? "cancelled" : status;
}

/** Whether the resident can say that a step is done. */
export function canReport(status: SubgoalRow["status"]): boolean {
  return status === "agreed" || status === "sentBack";
}

const DAY = 86_400;

/** Calendar days in Europe/Amsterdam until the last day of a step; 0 on that day, null once it has passed. */
export function daysLeft(dueAt: number, now: number): number | null {
  const days = (Date.parse(dayOf(dueAt)) - Date.parse(dayOf(now))) / (DAY * 1000);
  return days < 0 ? null : days;
}

/** The step that comes next, in the order of the plans: "Dit is klaar" stands out there alone. */
export function nextStep(plans: readonly PlanRow[]): number | null {
  return plans.flatMap(({ subgoals }) => subgoals).find((row) => canReport(row.status))?.id ?? null;
}

/** Steps that paid coins which stayed, the newest first. */
export function paidSteps(steps: readonly Step[]): Step[] {
  return everPaid(steps).filter(({ row }) => row.status === "confirmed");
}

/** Steps that paid coins, also those whose coins were taken back since, the newest first. */
export function everPaid(steps: readonly Step[]): Step[] {
  return steps
    .filter(({ row }) => row.confirmedAt !== null && (row.status === "confirmed" || tookBack(row)))
    .sort((a, b) => b.row.confirmedAt! - a.row.confirmedAt!);
}

/** Steps whose coins were taken back, the newest first. */
export function takenBack(steps: readonly Step[]): Step[] {
  return steps.filter(({ row }) => tookBack(row)).sort((a, b) => b.row.undoneAt! - a.row.undoneAt!);
}

/** What only waited for room never came, so it did not go either. */
function tookBack({ status, paid }: SubgoalRow): boolean {
  return status === "undone" && BigInt(paid) > 0n;
}

/** Whether a plan has a step left to do. */
export function isUnderWay(plan: PlanRow): boolean {
  return plan.subgoals.some(({ status }) => ["agreed", "reported", "sentBack"].includes(status));
}
