import { asc, max } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type {
  BridgeScale,
  BridgeScalesAnswer,
  NewBridgeScale,
} from "../../../protocol/wire/programme-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { bridgeScales } from "../tables.ts";
import { line } from "../words.ts";

const words = line(120).nullable();

export const newBridgeScale = z.strictObject({
  levels: z
    .array(z.strictObject({ nl: line(120), en: words, tr: words, ar: words }))
    .min(2)
    .max(9),
}) satisfies z.ZodType<NewBridgeScale>;

/** In which words the levels of a bridge are said. A scale is never changed: bridges name it. */
export function scaleRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  const told = ({ id, levels, at }: typeof bridgeScales.$inferSelect): BridgeScale => ({
    id,
    levels,
    at: seconds(at),
  });
  return new Hono<Carried>()
    .get("/bridge-scales", async (c) => {
      await actingAccount(services, c);
      const rows = await database.select().from(bridgeScales).orderBy(asc(bridgeScales.id));
      return c.json<BridgeScalesAnswer>({ scales: rows.map(told) });
    })
    .post("/bridge-scales", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const { levels } = await readBody(c, newBridgeScale);
      const [newest] = await database.select({ id: max(bridgeScales.id) }).from(bridgeScales);
      const [made] = await database
        .insert(bridgeScales)
        .values({ id: (newest?.id ?? 0) + 1, levels, by: viewer.address })
        .onConflictDoNothing()
        .returning();
      if (!made) throw new Problem("conflict", "Another scale came in between");
      return c.json<BridgeScale>(told(made), 201);
    });
}
