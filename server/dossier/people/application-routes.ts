import { asc } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { mayRead } from "../../access/may-read.ts";
import type { ApplicationsAnswer, NewApplication } from "../../../protocol/wire/dossier-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import type { Place } from "../keys/seal.ts";
import { sealJson, unsealJson } from "../keys/seal-json.ts";
import { applications } from "../tables.ts";
import { line, personName } from "../words.ts";
import { writeAudit } from "../write-audit.ts";

const newApplication = z.strictObject({
  name: personName,
  neighbourhood: line(100),
}) satisfies z.ZodType<NewApplication>;

/** Asking to take part, by an account that is not enrolled; the office reads who waits. */
export function applicationRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;
  return new Hono<Carried>()
    .post("/applications", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const application = await readBody(c, newApplication);
      if ((await facts.statusOf(viewer.address)) !== "none") {
        throw new Problem("conflict", "Already enrolled");
      }
      await database.transaction(async (change) => {
        const key = await keys.forWriting(viewer.address, change);
        const sealedContent = sealJson(key, placeOf(viewer.address), application);
        const row = { subject: viewer.address, sealedContent, at: new Date() };
        await change
          .insert(applications)
          .values(row)
          .onConflictDoUpdate({ target: applications.subject, set: row });
        await writeAudit(change, viewer.address, "write", "application", [viewer.address]);
      });
      return c.json<NewApplication>(application, 201);
    })
    .get("/applications", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      const everybody = { address: viewer.address, mentor: null, creditor: null };
      if (!mayRead(viewer, everybody, "register")) throw new Problem("not-allowed");

      const rows = await database.select().from(applications).orderBy(asc(applications.at));
      const statuses = await Promise.all(rows.map(({ subject }) => facts.statusOf(subject)));
      const waiting = rows.filter((_, index) => statuses[index] === "none");
      const subjectKeys = await keys.of(waiting.map((row) => row.subject));
      const answer: ApplicationsAnswer = {
        applications: waiting.flatMap(({ subject, sealedContent, at }) => {
          const key = subjectKeys.get(subject);
          if (!key) return [];
          const words = unsealJson<NewApplication>(key, placeOf(subject), sealedContent);
          return [{ address: subject, ...words, at: Math.floor(at.getTime() / 1_000) }];
        }),
      };
      const addresses = answer.applications.map(({ address }) => address);
      await writeAudit(database, viewer.address, "read", "applications", addresses);
      return c.json<ApplicationsAnswer>(answer);
    });
}

function placeOf(applicant: string): Place {
  return { table: "application", id: applicant, version: 1, field: "content" };
}
