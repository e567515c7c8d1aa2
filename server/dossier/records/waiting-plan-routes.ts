import { and, eq, inArray } from "drizzle-orm";
import { Hono } from "hono";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { records } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { readRecords } from "./read-records.ts";

/** The words of one plan that waits for a second pair of eyes: of that plan alone, without whose it is. */
export function waitingPlanRoutes(services: Services) {
  return new Hono<Carried>().get("/waiting-plans/:planId/records", async (c) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const text = c.req.param("planId");
    const planId = /^[0-9]{1,9}$/.test(text) ? Number(text) : 0;
    const plan = await facts.planOf(planId);
    if (!plan?.waits) throw new Problem("not-found");
    const mentor = await facts.mentorOf(plan.resident);
    const outside = mentor && (await facts.staffOf(mentor));
    const subject = { ...(await subjectOf(services, facts, plan.resident)), outside };
    if (!mayRead(viewer, subject, "waitingPlan")) throw new Problem("not-allowed");

    const found = await readRecords(
      services,
      and(
        eq(records.subject, plan.resident),
        inArray(records.commitment, await commitmentsOf(services, planId)),
      ),
      () => true,
    );
    await noteLook(services, acting, "waiting-plan", [plan.resident]);
    return c.json<RecordsAnswer>({ records: found });
  });
}

/** The commitments of the newest version of a plan, from its events. */
async function commitmentsOf({ chain, deployment }: Services, planId: number): Promise<Hex[]> {
  const versions = await chain.client.getContractEvents({
    address: deployment.contracts.GoalPlans,
    abi: goalPlansAbi,
    eventName: "PlanProposed",
    args: { planId },
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  const newest = versions.at(-1);
  if (!newest) return [];
  const { commitment, subgoals } = newest.args;
  return [commitment, ...subgoals.map((step) => step.commitment)];
}
