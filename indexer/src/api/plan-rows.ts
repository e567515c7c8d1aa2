import { db } from "ponder:api";
import { line, person, plan, rewording, subgoal } from "ponder:schema";
import { desc, eq, inArray } from "ponder";
import { getAddress } from "viem";
import { LAPSE_PERIOD, lapsesFrom } from "../../../protocol/goals/lapses-from.ts";
import type { PersonRow, PlanRow, SubgoalRow } from "../../../protocol/wire/index-answers.ts";
import { addressOrNull } from "./address-or-null.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

/** Plans with their steps, the newest plan first. */
export async function planRows(where: Where): Promise<PlanRow[]> {
  const plans = await db
    .select()
    .from(plan)
    .innerJoin(line, eq(line.id, plan.last))
    .innerJoin(person, eq(person.address, plan.resident))
    .where(where)
    .orderBy(desc(plan.id));
  const ids = plans.map(({ plan: { id } }) => id);
  const [steps, rewordings] = await Promise.all([subgoalRows(ids), rewordingRows(ids)]);

  return plans.map(({ plan: row, line: last, person: of }) => ({
    id: row.id,
    resident: getAddress(row.resident),
    mentor: getAddress(row.mentor),
    fundId: row.fundId,
    version: row.version,
    status: row.status as PlanRow["status"],
    answerUntil: row.answerUntil,
    termsHash: row.termsHash,
    commitment: row.commitment,
    rewordings: rewordings
      .filter(({ planId }) => planId === row.id)
      .map(({ subgoalId, by, commitment }) => ({ subgoalId, by: getAddress(by), commitment })),
    approvedBy: addressOrNull(row.approvedBy),
    proposedAt: row.proposedAt,
    lapsesFrom: WAITING.has(row.status) ? endOf(row.answerUntil, of, row) : null,
    subgoals: steps
      .filter((step) => step.planId === row.id)
      .map((step) => ({
        ...step,
        lapsesFrom:
          row.status === "accepted" && mayLapse(step, of)
            ? endOf(step.dueAt + LAPSE_PERIOD, of, row)
            : null,
      })),
    last: lineOf(last),
  }));
}

type Person = typeof person.$inferSelect;

const WAITING = new Set(["proposed", "awaitsSecond"]);
const UNDONE = new Set(["agreed", "sentBack"]);
/** Of who left also what was reported, or waits for room. */
const UNPAID = new Set(["reported", "earned"]);

function mayLapse({ status }: { status: string }, of: Person): boolean {
  return UNDONE.has(status) || (of.status === "left" && UNPAID.has(status));
}

function endOf(until: number, of: Person, { pausedBefore }: { pausedBefore: number }) {
  return lapsesFrom(until, { ...of, status: of.status as PersonRow["status"] }, pausedBefore);
}

async function rewordingRows(planIds: number[]) {
  if (planIds.length === 0) return [];
  return db
    .select()
    .from(rewording)
    .where(inArray(rewording.planId, planIds))
    .orderBy(rewording.subgoalId);
}

async function subgoalRows(planIds: number[]): Promise<Omit<SubgoalRow, "lapsesFrom">[]> {
  if (planIds.length === 0) return [];
  const rows = await db
    .select()
    .from(subgoal)
    .innerJoin(line, eq(line.id, subgoal.last))
    .where(inArray(subgoal.planId, planIds))
    .orderBy(subgoal.id);
  return rows.map(({ subgoal: row, line: last }) => ({
    ...row,
    status: row.status as SubgoalRow["status"],
    reward: row.reward.toString(),
    groupReward: row.groupReward.toString(),
    paid: row.paid.toString(),
    confirmedBy: addressOrNull(row.confirmedBy),
    undoneBy: addressOrNull(row.undoneBy),
    last: lineOf(last),
  }));
}
