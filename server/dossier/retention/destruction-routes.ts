import { eq } from "drizzle-orm";
import { Hono } from "hono";
import type { DestructionAnswer } from "../../../protocol/wire/retention-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { destructionLists } from "../tables.ts";
import { agree, destructionList, propose } from "./destruction-list.ts";

/** What is due for destruction: made by the system, put forward by one official, destroyed when another agrees. */
export function destructionRoutes(services: Services, limit: RateLimit) {
  const office = async (c: Parameters<typeof actingAccount>[1]) => {
    const acting = await actingAccount(services, c);
    if (acting.viewer.role !== "office") throw new Problem("not-allowed");
    return acting;
  };
  return new Hono<Carried>()
    .get("/destruction-list", async (c) => {
      const { facts } = await office(c);
      return c.json<DestructionAnswer>(await destructionList(services, facts));
    })
    .post("/destruction-list", async (c) => {
      const { viewer, facts } = await office(c);
      limit(viewer.address);
      await propose(services, facts, viewer.address);
      return c.json<DestructionAnswer>(await destructionList(services, facts), 201);
    })
    .put("/destruction-list/:id/agreement", async (c) => {
      const { viewer, facts } = await office(c);
      limit(viewer.address);
      await agree(services, facts, viewer.address, uuidParam(c));
      return c.json<DestructionAnswer>(await destructionList(services, facts));
    })
    .delete("/destruction-list/:id", async (c) => {
      const { viewer } = await office(c);
      limit(viewer.address);
      const gone = await services.database
        .delete(destructionLists)
        .where(eq(destructionLists.id, uuidParam(c)))
        .returning();
      if (gone.length === 0) throw new Problem("not-found");
      return c.body(null, 204);
    });
}
