import { Hono } from "hono";
import { z } from "zod";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type {
  ApplicationsAnswer,
  NewApplication,
  OwnApplicationAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { comeBack } from "../rights/come-back.ts";
import { applications } from "../tables.ts";
import { line, personName } from "../words.ts";
import { noteLook } from "../note-look.ts";
import { writeAudit } from "../write-audit.ts";
import { applicationOf } from "./application-of.ts";
import { applicationPlace, openApplication } from "./open-application.ts";
import { waitingApplications } from "./waiting-applications.ts";

export const newApplication = z.strictObject({
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
        const key = await keys.forWriting(viewer.address, viewer.address, change);
        await comeBack(change, viewer.address);
        const sealedContent = sealJson(key, applicationPlace(viewer.address), application);
        const row = { subject: viewer.address, sealedContent, at: new Date(), enrolled: false };
        await change
          .insert(applications)
          .values(row)
          .onConflictDoUpdate({ target: applications.subject, set: row });
        await writeAudit(services, change, viewer.address, "write", "application", [
          viewer.address,
        ]);
      });
      return c.json<NewApplication>(application, 201);
    })
    .get("/me/application", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const application = await applicationOf(services, viewer.address);
      return c.json<OwnApplicationAnswer>({ application });
    })
    .get("/applications", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer, facts } = acting;
      if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");

      const waiting = await waitingApplications(database, async (applicants) => {
        const statuses = await Promise.all(applicants.map((one) => facts.statusOf(one)));
        return new Set(applicants.filter((_, index) => statuses[index] !== "none"));
      });
      const subjectKeys = await keys.of(waiting.map((row) => row.subject));
      const answer: ApplicationsAnswer = {
        applications: waiting.flatMap((row) => {
          const key = subjectKeys.get(row.subject);
          if (!key) return [];
          return [{ address: row.subject, ...openApplication(key, row) }];
        }),
      };
      const addresses = answer.applications.map(({ address }) => address);
      await noteLook(services, acting, "applications", addresses);
      return c.json<ApplicationsAnswer>(answer);
    });
}
