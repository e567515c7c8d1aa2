import { Hono } from "hono";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import { mayCorrect } from "../../access/may-correct.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { newVersion } from "./new-version.ts";
import { newestVersion, writeVersion } from "./write-version.ts";

/** A better version of words that are there. Who may read the first reads all of them. */
export function versionRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>().post("/records/:id/versions", async (c) => {
    const { viewer, facts } = await actingAccount(services, c);
    limit(viewer.address);
    const record = await newestVersion(services.database, uuidParam(c));
    const subject = record && (await subjectOf(services, facts, record.subject));
    if (!subject || !mayCorrect(viewer, subject, record.kind)) throw new Problem("not-found");

    const better = await readBody(c, newVersion);
    return c.json<DossierRecord>(await writeVersion(services, viewer.address, record, better), 201);
  });
}
