import { randomUUID } from "node:crypto";
import { and, count, eq, isNull, min } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type {
  NewObjection,
  Objection,
  ObjectionReply,
  ObjectionsAnswer,
  ObjectionsWaitingAnswer,
} from "../../../protocol/wire/rights-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { sealJson } from "../keys/seal-json.ts";
import { objections } from "../tables.ts";
import { text } from "../words.ts";
import { writeAudit } from "../write-audit.ts";
import { namedOfficial } from "./named-official.ts";
import { objectionPlace, openObjection } from "./open-objection.ts";
import { readObjections } from "./read-objections.ts";

/** Within how many milliseconds the office answers: two weeks; the law gives a month at most. */
const ANSWER_PERIOD = 14 * 86_400_000;

export const newObjection = z.strictObject({
  about: z.enum(["words", "figures", "refusal", "processing", "other"]),
  text: text(2_000),
  record: z.uuid().nullable(),
}) satisfies z.ZodType<NewObjection>;

export const objectionReply = z.strictObject({
  answer: text(2_000),
}) satisfies z.ZodType<ObjectionReply>;

/** "Niet mee eens": a person's objection or correction, to a named person at the office, with a term. */
export function objectionRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;
  return (
    new Hono<Carried>()
      .post("/me/objections", async (c) => {
        const { viewer, facts } = await actingAccount(services, c);
        limit(viewer.address);
        const objection = await readBody(c, newObjection);
        const id = randomUUID();
        const at = new Date();
        const official = await namedOfficial(services, facts);
        const made = await database.transaction(async (change) => {
          const key = await keys.forWriting(viewer.address, viewer.address, change);
          const [row] = await change
            .insert(objections)
            .values({
              id,
              subject: viewer.address,
              sealedContent: sealJson(key, objectionPlace(id, "content"), objection),
              at,
              official,
              answerBy: new Date(at.getTime() + ANSWER_PERIOD),
            })
            .returning();
          await writeAudit(services, change, viewer.address, "write", "objection", [
            viewer.address,
          ]);
          return openObjection(key, row!);
        });
        return c.json<Objection>(made, 201);
      })
      .get("/objections", async (c) => {
        const { viewer } = await actingAccount(services, c);
        if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");
        const found = await readObjections(services, null);
        const subjects = found.map(({ subject }) => subject);
        await writeAudit(services, database, viewer.address, "read", "objections", subjects);
        return c.json<ObjectionsAnswer>({ objections: found });
      })
      // Nobody's words are read for it, so that no look is written down each time the office opens its first page.
      .get("/objections/waiting", async (c) => {
        const { viewer } = await actingAccount(services, c);
        if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");
        const [found] = await database
          .select({ count: count(), first: min(objections.answerBy) })
          .from(objections)
          .where(isNull(objections.answeredAt));
        const first = found?.first ?? null;
        return c.json<ObjectionsWaitingAnswer>({
          count: found?.count ?? 0,
          answerBy: first && seconds(first),
        });
      })
      .put("/objections/:id/answer", async (c) => {
        const { viewer } = await actingAccount(services, c);
        limit(viewer.address);
        if (viewer.role !== "office") throw new Problem("not-allowed");
        const id = uuidParam(c);
        const { answer } = await readBody(c, objectionReply);
        const answered = await database.transaction(async (change) => {
          const [row] = await change.select().from(objections).where(eq(objections.id, id));
          if (!row) throw new Problem("not-found");
          // An answer is theirs too who came back for nothing but this.
          const key = (await keys.of([row.subject], change)).get(row.subject)!;
          const [after] = await change
            .update(objections)
            .set({
              sealedAnswer: sealJson(key, objectionPlace(id, "answer"), answer),
              answeredAt: new Date(),
              answeredBy: viewer.address,
            })
            .where(and(eq(objections.id, id), isNull(objections.answeredAt)))
            .returning();
          if (!after) throw new Problem("conflict", "This was answered before");
          await writeAudit(services, change, viewer.address, "write", "objection", [row.subject]);
          return openObjection(key, after);
        });
        return c.json<Objection>(answered);
      })
  );
}
