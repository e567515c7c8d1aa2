import { db } from "ponder:api";
import { person, plan, subgoal } from "ponder:schema";
import { and, eq, inArray, lt } from "ponder";
import { lapsedIn } from "../../../protocol/goals/lapsed-in.ts";
import { LAPSE_PERIOD } from "../../../protocol/goals/lapses-from.ts";
import type { LapsedAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { planRows } from "./plan-rows.ts";

const WAITING = ["proposed", "awaitsSecond"];
const UNDONE = ["agreed", "sentBack"];
const UNPAID = [...UNDONE, "reported", "earned"];
/** Plans that are looked at in one answer: what is freed makes room for the next. */
const MOST_PLANS = 200;

/** What keeps money apart although its time is over, of everybody, the oldest plan first. */
export async function lapsedAnswer(): Promise<LapsedAnswer> {
  const head = await headNow();
  // A quiet chain makes no blocks; the contracts see the present all the same.
  const now = Math.max(head.time, Math.floor(Date.now() / 1_000));
  const accepted = eq(plan.status, "accepted");
  const left = eq(person.status, "left");
  const plans = () => db.selectDistinct({ id: plan.id }).from(plan);
  const ofPerson = eq(person.address, plan.resident);
  const ofPlan = eq(subgoal.planId, plan.id);
  const tooOld = lt(subgoal.dueAt, now - LAPSE_PERIOD);
  const found = await Promise.all(
    [
      plans().where(and(inArray(plan.status, WAITING), lt(plan.answerUntil, now))),
      plans()
        .innerJoin(subgoal, ofPlan)
        .where(and(accepted, inArray(subgoal.status, UNDONE), tooOld)),
      plans()
        .innerJoin(person, ofPerson)
        .where(and(left, inArray(plan.status, WAITING))),
      plans()
        .innerJoin(person, ofPerson)
        .innerJoin(subgoal, ofPlan)
        .where(and(left, accepted, inArray(subgoal.status, UNPAID))),
    ].map((query) => query.orderBy(plan.id).limit(MOST_PLANS + 1)),
  );
  const ids = [...new Set(found.flat().map(({ id }) => id))].toSorted((one, two) => one - two);
  const shown = ids.slice(0, MOST_PLANS);
  const lapsed = shown.length === 0 ? [] : lapsedIn(await planRows(inArray(plan.id, shown)), now);
  return { head, lapsed, more: ids.length > shown.length };
}
