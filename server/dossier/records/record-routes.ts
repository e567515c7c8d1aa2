import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { byPaper } from "../../access/by-paper.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { addressParam } from "../../gateway/address-param.ts";
import { notePaperLook } from "../papers/note-paper-look.ts";
import { records } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { checkMayWrite, oneOfEach } from "./check-may-write.ts";
import { newRecord, newRecords } from "./new-record.ts";
import { lookOf } from "./look-of.ts";
import { readRecords } from "./read-records.ts";
import { WHAT_OF } from "./what-of.ts";
import { writeRecords } from "./write-records.ts";

/** Writing down words before the transaction that carries their commitment, and reading a resident's words. */
export function recordRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>()
    .post("/records", async (c) => {
      const acting = await actingAccount(services, c);
      limit(acting.viewer.address);
      const record = await readBody(c, newRecord);
      await checkMayWrite(services, acting, record);
      const [written] = await writeRecords(services, acting.viewer.address, [record]);
      return c.json<DossierRecord>(written!, 201);
    })
    .post("/record-batches", async (c) => {
      const acting = await actingAccount(services, c);
      limit(acting.viewer.address);
      const batch = await readBody(c, newRecords);
      const each = oneOfEach(batch.records);
      await Promise.all(each.map((record) => checkMayWrite(services, acting, record)));
      const written = await writeRecords(services, acting.viewer.address, batch.records);
      return c.json<RecordsAnswer>({ records: written }, 201);
    })
    .get("/residents/:address/records", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer, facts } = acting;
      const subject = await subjectOf(services, facts, addressParam(c));
      const readable = Object.values(WHAT_OF).filter((what) => mayRead(viewer, subject, what));
      if (readable.length === 0) throw new Problem("not-allowed");

      const found = await readRecords(
        services,
        eq(records.subject, subject.address),
        ({ kind }) => kind !== "pledge" && mayRead(viewer, subject, WHAT_OF[kind]),
      );
      if (readable.some((what) => !byPaper(viewer, subject, what)))
        await noteLook(services, acting, lookOf(viewer, subject), [subject.address]);
      await notePaperLook(services, acting, subject, readable);
      return c.json<RecordsAnswer>({ records: found });
    });
}
