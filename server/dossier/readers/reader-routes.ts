import { asc, eq, gt, sql } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { NewReader, Reader, ReadersAnswer } from "../../../protocol/wire/rights-api.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { readers } from "../tables.ts";

/** Nobody looks along for longer than a year without being asked again. In days. */
const LONGEST = 366;

export const newReader = z.strictObject({
  role: z.enum(["funder", "communityBuilder", "informationGatherer", "auditor"]),
  days: z.int().min(1).max(LONGEST),
}) satisfies z.ZodType<NewReader>;

/** Who looks along without a role on the chain: said, prolonged and ended by the office. */
export function readerRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  const told = ({ address, role, until }: typeof readers.$inferSelect): Reader => ({
    address,
    role,
    until: seconds(until),
  });
  return new Hono<Carried>()
    .get("/readers", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const rows = await database
        .select()
        .from(readers)
        .where(gt(readers.until, sql`now()`))
        .orderBy(asc(readers.address));
      return c.json<ReadersAnswer>({ readers: rows.map(told) });
    })
    .put("/readers/:address", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const address = addressParam(c);
      const { role, days } = await readBody(c, newReader);
      const [staff, status] = await Promise.all([facts.staffOf(address), facts.statusOf(address)]);
      // Who looks along looks from outside: nobody reads more by it than their own part gives.
      if (staff.holds) throw new Problem("conflict", "This account has a role already");
      if (status !== "none") throw new Problem("conflict", "This account takes part or took part");
      const row = { role, until: new Date(Date.now() + days * 86_400_000), by: viewer.address };
      const [made] = await database
        .insert(readers)
        .values({ address, ...row })
        .onConflictDoUpdate({ target: readers.address, set: row })
        .returning();
      return c.json<Reader>(told(made!));
    })
    .delete("/readers/:address", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const address = addressParam(c);
      const gone = await database.delete(readers).where(eq(readers.address, address)).returning();
      if (gone.length === 0) throw new Problem("not-found");
      return c.body(null, 204);
    });
}
