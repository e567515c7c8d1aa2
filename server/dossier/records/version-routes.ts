import { eq } from "drizzle-orm";
import { Hono } from "hono";
import type { RecordVersionsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import { mayCorrect } from "../../access/may-correct.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { records } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { lookOf } from "./look-of.ts";
import { newVersion } from "./new-version.ts";
import { readRecords } from "./read-records.ts";
import { WHAT_OF } from "./what-of.ts";
import { newestVersion, writeVersion } from "./write-version.ts";

/** A better version of words that are there. Who may read the first reads all of them. */
export function versionRoutes(services: Services, limit: RateLimit) {
  const routes = new Hono<Carried>().get("/records/:id/versions", async (c) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const id = uuidParam(c);
    const newest = await newestVersion(services.database, id);
    const subject = newest && (await subjectOf(services, facts, newest.subject));
    // A pledge is about nobody, and read with the programme.
    if (!newest || !subject || newest.kind === "pledge") throw new Problem("not-found");
    if (!mayRead(viewer, subject, WHAT_OF[newest.kind])) throw new Problem("not-found");
    const versions = await readRecords(services, eq(records.id, id), () => true);
    const look = lookOf(viewer, subject);
    await noteLook(services, acting, look, [newest.subject]);
    return c.json<RecordVersionsAnswer>({ versions });
  });
  return routes.post("/records/:id/versions", async (c) => {
    const { viewer, facts } = await actingAccount(services, c);
    limit(viewer.address);
    const record = await newestVersion(services.database, uuidParam(c));
    const subject = record && (await subjectOf(services, facts, record.subject));
    if (!subject || !mayCorrect(viewer, subject, record.kind)) throw new Problem("not-found");

    const better = await readBody(c, newVersion);
    return c.json<DossierRecord>(await writeVersion(services, viewer.address, record, better), 201);
  });
}
