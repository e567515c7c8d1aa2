import { randomUUID } from "node:crypto";
import { and, count, isNotNull, isNull, min, ne, eq, sql } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type {
  NewObjection,
  Objection,
  ObjectionsAnswer,
  ObjectionsWaitingAnswer,
  OwnObjectionsAnswer,
} from "../../../protocol/wire/rights-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { sealJson } from "../keys/seal-json.ts";
import { objections } from "../tables.ts";
import { text } from "../words.ts";
import { noteLook } from "../note-look.ts";
import { writeAudit } from "../write-audit.ts";
import { namedOfficial } from "./named-official.ts";
import { objectionPlace, openObjection } from "./open-objection.ts";
import { readAllObjections, readOwnObjections } from "./read-objections.ts";

/** Within how many milliseconds the office answers: two weeks; the law gives a month at most. */
const ANSWER_PERIOD = 14 * 86_400_000;

export const newObjection = z.strictObject({
  about: z.enum(["words", "figures", "refusal", "processing", "other"]),
  text: text(2_000),
  record: z.uuid().nullable(),
}) satisfies z.ZodType<NewObjection>;

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
      .get("/me/objections", async (c) => {
        const { viewer } = await actingAccount(services, c);
        const objections = await readOwnObjections(services, viewer.address);
        return c.json<OwnObjectionsAnswer>({ objections });
      })
      .get("/objections", async (c) => {
        const acting = await actingAccount(services, c);
        const { viewer } = acting;
        if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");
        const found = await readAllObjections(services);
        const subjects = found.map(({ subject }) => subject);
        await noteLook(services, acting, "objections", subjects);
        return c.json<ObjectionsAnswer>({ objections: found });
      })
      // Nobody's words are read for it, so that no look is written down each time the office opens its first page.
      .get("/objections/waiting", async (c) => {
        const { viewer } = await actingAccount(services, c);
        if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");
        const back = isNotNull(objections.sealedSentBack);
        const own = eq(objections.proposedBy, viewer.address);
        const [found] = await database
          .select({
            count: count(),
            first: min(objections.answerBy),
            toAgree: sql<number>`count(*) FILTER (WHERE ${ne(objections.proposedBy, viewer.address)} AND NOT ${back})::int`,
            sentBack: sql<number>`count(*) FILTER (WHERE ${and(own, back)})::int`,
          })
          .from(objections)
          .where(isNull(objections.answeredAt));
        const { first, ...counts } = found!;
        return c.json<ObjectionsWaitingAnswer>({ ...counts, answerBy: first && seconds(first) });
      })
  );
}
