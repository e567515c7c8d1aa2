import { lapsedIn } from "../../../protocol/goals/lapsed-in.ts";
import type {
  LapsedRow,
  MentorAnswer,
  PersonRow,
  PlanRow,
  SubgoalRow,
} from "../../../protocol/wire/index-answers.ts";
import type { Waits } from "../../data/told-answer.ts";

export type WaitingStep = { person: PersonRow; plan: PlanRow; row: SubgoalRow };
export type WaitingPlan = { person: PersonRow; plan: PlanRow };

/** Every step of every plan that was agreed on. */
export function acceptedSteps({ residents }: MentorAnswer): WaitingStep[] {
  return residents.flatMap(({ person, plans }) =>
    plans
      .filter((plan) => plan.status === "accepted")
      .flatMap((plan) => plan.subgoals.map((row) => ({ person, plan, row }))),
  );
}

/** Steps that residents say are done, who waited longest first. */
export function reportedSteps(caseload: MentorAnswer): WaitingStep[] {
  return acceptedSteps(caseload)
    .filter(({ row }) => row.status === "reported")
    .sort((one, two) => (one.row.reportedAt ?? 0) - (two.row.reportedAt ?? 0));
}

/** What is said of an answer names person and step, and a person does the same step more than once. */
export function stepWaits({ person, row }: WaitingStep): Waits {
  return { about: person.address, at: row.reportedAt ?? 0 };
}

/** Steps that can be confirmed, by person: reported ones first. */
export function openSteps({ residents }: MentorAnswer) {
  return residents
    .map(({ person, plans }) => ({
      person,
      rows: plans
        .filter((plan) => plan.status === "accepted")
        .flatMap((plan) => plan.subgoals)
        .filter(({ status }) => ["agreed", "reported", "sentBack"].includes(status))
        .sort((one, two) => Number(two.status === "reported") - Number(one.status === "reported")),
    }))
    .filter(({ person, rows }) => person.status !== "left" && rows.length > 0);
}

/** Proposals that a second or the resident can still answer, whose time ends first first. @param now Seconds since 1970. */
export function openProposals({ residents }: MentorAnswer, now: number): WaitingPlan[] {
  return residents
    .flatMap(({ person, plans }) => plans.map((plan) => ({ person, plan })))
    .filter(({ plan }) => isOpen(plan) && !isOver(plan.lapsesFrom, now))
    .sort((one, two) => one.plan.answerUntil - two.plan.answerUntil);
}

/** Who takes part and has no plan under way and none proposed. */
export function withoutPlan({ residents }: MentorAnswer): PersonRow[] {
  return residents
    .filter(({ person }) => person.status === "participating")
    .filter(({ plans }) => !plans.some((plan) => isUnderWay(plan) || isOpen(plan)))
    .map(({ person }) => person);
}

/** What keeps money apart although its time is over. @param now Seconds since 1970. */
export function lapsedPlans({ residents }: MentorAnswer, now: number): LapsedRow[] {
  return lapsedIn(
    residents.flatMap(({ plans }) => plans),
    now,
  );
}

function isOver(from: number | null, now: number): boolean {
  return from !== null && from < now;
}

function isOpen({ status }: PlanRow): boolean {
  return status === "proposed" || status === "awaitsSecond";
}

/** A plan with something left to reach. */
export function isUnderWay(plan: PlanRow): boolean {
  return (
    plan.status === "accepted" &&
    plan.subgoals.some(({ status }) => ["agreed", "reported", "sentBack"].includes(status))
  );
}

/** Steps whose confirmation can be taken back still, the newest first. @param now Seconds since 1970. */
export function undoableSteps({ residents }: MentorAnswer, now: number): WaitingStep[] {
  return residents
    .flatMap(({ person, plans }) =>
      plans.flatMap((plan) => plan.subgoals.map((row) => ({ person, plan, row }))),
    )
    .filter(({ row }) => undoUntil(row, now) !== null)
    .sort((one, two) => (two.row.confirmedAt ?? 0) - (one.row.confirmedAt ?? 0));
}

const UNDO_PERIOD = 72 * 3600;

/** Until when a confirmation can be taken back, in seconds since 1970; null when it can not (any more). */
export function undoUntil(row: SubgoalRow, now: number): number | null {
  if ((row.status !== "confirmed" && row.status !== "earned") || row.confirmedAt === null)
    return null;
  const until = row.confirmedAt + UNDO_PERIOD;
  return now <= until ? until : null;
}
