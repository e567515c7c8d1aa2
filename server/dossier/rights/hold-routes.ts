import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type {
  LegalHold,
  LegalHoldsAnswer,
  NewLegalHold,
} from "../../../protocol/wire/rights-api.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import { legalHolds, records } from "../tables.ts";
import { day, line } from "../words.ts";
import { noteLook } from "../note-look.ts";
import { writeAudit } from "../write-audit.ts";
import { holdPlace, openHold } from "./open-hold.ts";

/** No law that applies here asks for more. */
const MOST_YEARS = 10;

export const newLegalHold = z.strictObject({
  ground: line(300),
  until: day,
}) satisfies z.ZodType<NewLegalHold>;

/** What a law makes us keep of one record after an erasure: said by the office, with its ground and its last day. */
export function holdRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;

  const office = async (c: Parameters<typeof actingAccount>[1]) => {
    const acting = await actingAccount(services, c);
    if (acting.viewer.role !== "office") throw new Problem("not-allowed");
    return acting;
  };
  const writer = async (c: Parameters<typeof actingAccount>[1]) => {
    const { viewer } = await office(c);
    limit(viewer.address);
    return viewer;
  };

  return new Hono<Carried>()
    .get("/residents/:address/legal-holds", async (c) => {
      const acting = await office(c);
      const subject = addressParam(c);
      const rows = await database
        .selectDistinctOn([legalHolds.record], { hold: legalHolds, kind: records.kind })
        .from(legalHolds)
        .innerJoin(records, eq(records.id, legalHolds.record))
        .where(eq(legalHolds.subject, subject));
      const key = (await keys.of([subject])).get(subject);
      const holds = rows.flatMap(({ hold, kind }) =>
        key ? [{ ...openHold(key, hold, kind), by: hold.by, at: seconds(hold.at) }] : [],
      );
      if (holds.length > 0) await noteLook(services, acting, "legal-hold", [subject]);
      return c.json<LegalHoldsAnswer>({ holds });
    })
    .put("/records/:id/legal-hold", async (c) => {
      const viewer = await writer(c);
      const id = uuidParam(c);
      const { ground, until } = await readBody(c, newLegalHold);
      const last = new Date();
      last.setFullYear(last.getFullYear() + MOST_YEARS);
      if (new Date(until) <= new Date() || new Date(until) > last) {
        throw new Problem("bad-input", "", [{ path: "until", code: "wrong-form" }]);
      }
      const hold = await database.transaction(async (change) => {
        const [record] = await change.select().from(records).where(eq(records.id, id));
        if (!record || record.kind === "pledge") throw new Problem("not-found");
        const { subject } = record;
        const key = await keys.forWriting(subject, viewer.address, change);
        const sealedGround = sealJson(key, holdPlace(id), ground);
        const set = { sealedGround, until, by: viewer.address, at: new Date() };
        const [row] = await change
          .insert(legalHolds)
          .values({ record: id, subject, ...set })
          .onConflictDoUpdate({ target: legalHolds.record, set })
          .returning();
        await writeAudit(services, change, viewer.address, "write", "legal-hold", [subject]);
        return openHold(key, row!, record.kind);
      });
      return c.json<LegalHold>(hold);
    })
    .delete("/records/:id/legal-hold", async (c) => {
      const viewer = await writer(c);
      const id = uuidParam(c);
      await database.transaction(async (change) => {
        const [gone] = await change.delete(legalHolds).where(eq(legalHolds.record, id)).returning();
        if (!gone) throw new Problem("not-found");
        await writeAudit(services, change, viewer.address, "write", "legal-hold", [gone.subject]);
      });
      return c.body(null, 204);
    });
}
