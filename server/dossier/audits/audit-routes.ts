import { randomUUID } from "node:crypto";
import { and, asc, eq, gt } from "drizzle-orm";
import { Hono } from "hono";
import { getAddress } from "viem";
import { z } from "zod";
import type {
  AuditLogAnswer,
  AuditLook,
  AuditLooksAnswer,
  NewAuditLook,
} from "../../../protocol/wire/looks-api.ts";
import { bookOf } from "../../access/book-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { looksPage } from "../rights/my-data-routes.ts";
import { auditLooks } from "../tables.ts";
import { line } from "../words.ts";
import { writeAudit } from "../write-audit.ts";
import { lookPlace, openAuditLook } from "./open-audit-look.ts";
import { readLog } from "./read-log.ts";

/** For how long a reason holds, in milliseconds. */
const TERM = 3_600_000;

export const newAuditLook = z.strictObject({
  about: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .nullable(),
  reason: line(200),
});

/** An auditor says why, and reads for an hour: what the chain says of one person, or the log of everybody's looks. */
export function auditRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;
  return new Hono<Carried>()
    .post("/audit-looks", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.reads !== "auditor") throw new Problem("not-allowed");
      const { about, reason } = (await readBody(c, newAuditLook)) as NewAuditLook;
      const subject = about === null ? viewer.address : getAddress(about);
      const look = await database.transaction(async (change) => {
        // Of whom nothing is kept, nobody could be told of the look.
        const key = (await keys.of([subject], change)).get(subject);
        if (!key) throw new Problem("not-found");
        const id = randomUUID();
        const at = new Date();
        const [row] = await change
          .insert(auditLooks)
          .values({
            id,
            subject,
            auditor: viewer.address,
            sealedReason: sealJson(key, lookPlace(id), reason),
            at,
            until: new Date(at.getTime() + TERM),
          })
          .returning();
        const what = about === null ? "audit-log" : "audit";
        await writeAudit(services, change, viewer.address, "read", what, [subject], id);
        return openAuditLook(key, row!);
      });
      services.auditors.changed(subject);
      return c.json<AuditLook>(look, 201);
    })
    .get("/audit-looks", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (viewer.reads !== "auditor") throw new Problem("not-allowed");
      const rows = await database
        .select()
        .from(auditLooks)
        .where(and(eq(auditLooks.auditor, viewer.address), gt(auditLooks.until, new Date())))
        .orderBy(asc(auditLooks.at));
      const keysOf = await keys.of(rows.map(({ subject }) => subject));
      return c.json<AuditLooksAnswer>({
        looks: rows.flatMap((row) => {
          const key = keysOf.get(row.subject);
          return key ? [openAuditLook(key, row)] : [];
        }),
      });
    })
    .get("/audit-log", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (!mayRead(viewer, await bookOf(services, viewer), "log")) throw new Problem("not-allowed");
      const page = looksPage.safeParse(c.req.query());
      if (!page.success) throw new Problem("bad-input", "after: a cursor, limit: 1 to 200");
      const { after = null, limit: most = 50 } = page.data;
      return c.json<AuditLogAnswer>(await readLog(services, { after, limit: most }));
    });
}
