import { createHash } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { ErasedAnswer, MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { forgetToken } from "../../session/cookie.ts";
import { requestOrigin } from "../../gateway/own-origin.ts";
import { writeAudit } from "../write-audit.ts";
import { eraseSubject } from "./erase-subject.ts";
import { looksAt } from "./looks.ts";
import { myData } from "./my-data.ts";

export const looksPage = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .optional(),
});

/** Everything held about who asks, as an answer and as a file; who looked at it; and erasing it. */
export function myDataRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  return new Hono<Carried>()
    .get("/me/data", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const { address } = viewer;
      const mine = await myData(services, address);
      c.header("etag", tagOf(mine));
      return c.json<MyDataAnswer>(mine);
    })
    .get("/me/export", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const { address } = viewer;
      limit(address);
      await writeAudit(services, database, address, "export", "everything", [address]);
      const name = `socialcoin-${new Date().toISOString().slice(0, 10)}.json`;
      c.header("content-disposition", `attachment; filename="${name}"`);
      return c.json<MyDataAnswer>(await myData(services, address, true));
    })
    .get("/me/looks", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const page = looksPage.safeParse(c.req.query());
      if (!page.success) throw new Problem("bad-input", "after: a cursor, limit: 1 to 200");
      const { after = null, limit: most = 50 } = page.data;
      return c.json<LooksAnswer>(await looksAt(services, viewer.address, { after, limit: most }));
    })
    .delete("/me/data", async (c) => {
      const { viewer, accounts, facts } = await actingAccount(services, c);
      const { address, role, reads } = viewer;
      limit(address);
      const status = await facts.statusOf(address);
      if (role !== "none" || reads) throw new Problem("conflict", "A role still holds");
      if (status !== "none" && status !== "left") throw new Problem("conflict", "Leave first");
      if ((await facts.openHoldsOf(address)) > 0n) {
        throw new Problem("conflict", "An offer is still open");
      }
      const answer = await eraseSubject(services, address);
      services.shares.changed(address);
      services.papers.changed(address);
      services.auditors.changed(address);
      if (accounts.length === 1) forgetToken(c, requestOrigin(services, c));
      return c.json<ErasedAnswer>(answer);
    });
}

/** The ETag of what is held: neither the moment of asking nor who looked or signed in since makes it something else. */
function tagOf({ at: _at, looks: _looks, sessionsUntil: _until, ...held }: MyDataAnswer): string {
  return `W/"${createHash("sha256").update(JSON.stringify(held)).digest("base64url")}"`;
}
