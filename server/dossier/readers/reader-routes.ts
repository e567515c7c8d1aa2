import { asc, eq, gt, sql } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type {
  NewReader,
  Reader,
  ReadersAnswer,
  ReadingAnswer,
} from "../../../protocol/wire/looks-api.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { keepStaffName } from "../people/keep-staff-name.ts";
import { nameOf } from "../people/name-of.ts";
import { readers } from "../tables.ts";
import { line, organisationNumber, personName } from "../words.ts";
import { writeAudit } from "../write-audit.ts";
import { openReading, reasonPlace } from "./open-reading.ts";
import { readerOf } from "./reader-of.ts";

/** Nobody looks along for longer than a year without being asked again. In seconds. */
const LONGEST = 366 * 86_400;

export const newReader = z.strictObject({
  role: z.enum(["funder", "communityBuilder", "informationGatherer", "auditor"]),
  until: z.int().positive().max(4_102_444_800),
  name: personName,
  organisation: organisationNumber,
  neighbourhood: z.int().positive().max(255).nullable(),
  reason: line(200),
}) satisfies z.ZodType<NewReader>;

/** Who looks along without a role on the chain: said, prolonged and ended by the office; told to whom it is about. */
export function readerRoutes(services: Services, limit: RateLimit) {
  const { database, keys, deployment } = services;
  const told = async (rows: (typeof readers.$inferSelect)[]): Promise<Reader[]> => {
    const keysOf = await keys.of(rows.map(({ address }) => address));
    return Promise.all(
      rows.map(async (row) => ({
        address: row.address,
        name: await nameOf(services, row.address),
        ...openReading(keysOf.get(row.address), row),
      })),
    );
  };
  const wrong = (path: string) =>
    new Problem("bad-input", "", [{ path, code: "wrong-form" as const }]);

  return new Hono<Carried>()
    .get("/me/reading", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const row = viewer.reads && (await readerOf(database, viewer.address));
      const key = (await keys.of([viewer.address])).get(viewer.address);
      return c.json<ReadingAnswer>({ reading: row && openReading(key, row) });
    })
    .get("/readers", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const rows = await database
        .select()
        .from(readers)
        .where(gt(readers.until, sql`now()`))
        .orderBy(asc(readers.address));
      return c.json<ReadersAnswer>({ readers: await told(rows) });
    })
    .put("/readers/:address", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const address = addressParam(c);
      const { name, reason, until, ...asked } = await readBody(c, newReader);
      const { role, organisation, neighbourhood } = asked;
      const left = until - Date.now() / 1_000;
      if (left <= 0 || left > LONGEST) throw wrong("until");
      const isPlace =
        neighbourhood !== null && Object.hasOwn(deployment.neighbourhoods, neighbourhood);
      if (role === "communityBuilder" ? !isPlace : neighbourhood !== null) {
        throw wrong("neighbourhood");
      }
      const [staff, status] = await Promise.all([facts.staffOf(address), facts.statusOf(address)]);
      // Who looks along looks from outside: nobody reads more by it than their own part gives.
      if (staff.holds) throw new Problem("conflict", "This account has a role already");
      if (status !== "none") throw new Problem("conflict", "This account takes part or took part");
      const made = await database.transaction(async (change) => {
        const known = { name, organisation };
        const key = await keepStaffName(services, change, viewer.address, address, known);
        const row = {
          ...asked,
          sealedReason: sealJson(key, reasonPlace(address), reason),
          until: new Date(until * 1_000),
          by: viewer.address,
          at: new Date(),
        };
        const rows = await change
          .insert(readers)
          .values({ address, ...row })
          .onConflictDoUpdate({ target: readers.address, set: row })
          .returning();
        await writeAudit(services, change, viewer.address, "write", `reader-${role}`, [address]);
        return rows;
      });
      return c.json<Reader>((await told(made))[0]!);
    })
    .delete("/readers/:address", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const address = addressParam(c);
      await database.transaction(async (change) => {
        const gone = await change.delete(readers).where(eq(readers.address, address)).returning();
        if (gone.length === 0) throw new Problem("not-found");
        await writeAudit(services, change, viewer.address, "write", "reader-ended", [address]);
      });
      return c.body(null, 204);
    });
}
