import { eq } from "drizzle-orm";
import { Hono } from "hono";
import type { ProgrammeAnswer } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { readRecords } from "../records/read-records.ts";
import { records } from "../tables.ts";

/** Decisions behind pledges: records about no person, for everybody with a role, and for who looks along. */
export function programmeRoutes(services: Services) {
  return new Hono<Carried>().get("/programme", async (c) => {
    const { viewer } = await actingAccount(services, c);
    if (viewer.role === "none" && !viewer.reads) throw new Problem("not-allowed");
    const found = await readRecords(services, eq(records.kind, "pledge"), () => true);
    return c.json<ProgrammeAnswer>({ records: found });
  });
}
