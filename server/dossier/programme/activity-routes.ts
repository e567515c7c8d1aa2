import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type {
  ActivitiesAnswer,
  Activity,
  NewActivity,
} from "../../../protocol/wire/programme-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { CONTENTS } from "../records/contents.ts";
import { seconds } from "../seconds.ts";
import { activities } from "../tables.ts";
import { line } from "../words.ts";

/** Coin cents above zero, at most what a step can give. */
const coinCents = z.string().regex(/^[1-9]\d{0,7}$/);

export const newActivity = z
  .strictObject({
    text: line(300),
    pillar: CONTENTS.subgoal.shape.pillar,
    reward: coinCents,
    groupReward: coinCents.nullable(),
    rule: line(300),
    neighbourhood: z.int().min(0).max(65_535).nullable(),
  })
  // Together counts at least as much as alone.
  .refine(
    ({ reward, groupReward }) => groupReward === null || !(Number(groupReward) < Number(reward)),
    {
      path: ["groupReward"],
    },
  ) satisfies z.ZodType<NewActivity>;

/** What can be done in the neighbourhood. One that ended stays to be read: ideas name it. */
export function activityRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  const told = ({ id, content, at, endedAt }: typeof activities.$inferSelect): Activity => ({
    id,
    ...content,
    at: seconds(at),
    ended: endedAt !== null,
  });
  return new Hono<Carried>()
    .get("/activities", async (c) => {
      await actingAccount(services, c);
      const rows = await database
        .select()
        .from(activities)
        .orderBy(asc(activities.at), asc(activities.id));
      return c.json<ActivitiesAnswer>({ activities: rows.map(told) });
    })
    .post("/activities", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const content = await readBody(c, newActivity);
      const [made] = await database
        .insert(activities)
        .values({ id: randomUUID(), content, by: viewer.address })
        .returning();
      return c.json<Activity>(told(made!), 201);
    })
    .delete("/activities/:id", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const ended = await database
        .update(activities)
        .set({ endedAt: new Date() })
        .where(and(eq(activities.id, uuidParam(c)), isNull(activities.endedAt)))
        .returning();
      if (ended.length === 0) throw new Problem("not-found");
      return c.body(null, 204);
    });
}
