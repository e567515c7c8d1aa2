import { and, eq } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { SharingAnswer, SharingRequest } from "../../../protocol/wire/rights-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sharing } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { endOfToday } from "./end-of-today.ts";
import { readSharing } from "./read-sharing.ts";

export const sharingRequest = z.strictObject({
  share: z.enum(["today", "always", "no"]),
}) satisfies z.ZodType<SharingRequest>;

/** What may be shared with whom. A mentor sees plans and coins in any case: that is the work they do together. */
const place = z.union([
  z.object({ audience: z.literal("mentor"), what: z.literal("debts") }),
  // A communitybuilder never sees debts.
  z.object({ audience: z.literal("communityBuilder"), what: z.literal("goals") }),
  z.object({ audience: z.literal("household"), what: z.enum(["coins", "goals", "debts"]) }),
]);

/** A person's own say over who sees along: for today, always, or not. */
export function sharingRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>()
    .get("/me/sharing", async (c) => {
      const { viewer } = await actingAccount(services, c);
      return c.json<SharingAnswer>({ sharing: await readSharing(services, viewer.address) });
    })
    .put("/me/sharing/:audience/:what", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const at = place.safeParse(c.req.param());
      if (!at.success) throw new Problem("not-found");
      const { share } = await readBody(c, sharingRequest);
      if ((await facts.statusOf(viewer.address)) === "none") throw new Problem("not-enrolled");
      await setSharing(services, viewer.address, at.data, share);
      return c.json<SharingAnswer>({ sharing: await readSharing(services, viewer.address) });
    });
}

async function setSharing(
  services: Services,
  subject: Address,
  { audience, what }: z.infer<typeof place>,
  share: SharingRequest["share"],
): Promise<void> {
  await services.database.transaction(async (change) => {
    await services.keys.forWriting(subject, change);
    if (share === "no") {
      const same = and(
        eq(sharing.subject, subject),
        eq(sharing.audience, audience),
        eq(sharing.what, what),
      );
      await change.delete(sharing).where(same);
    } else {
      const until = share === "today" ? endOfToday(new Date()) : null;
      await change
        .insert(sharing)
        .values({ subject, audience, what, until })
        .onConflictDoUpdate({
          target: [sharing.subject, sharing.audience, sharing.what],
          set: { until },
        });
    }
    await writeAudit(services, change, subject, "write", `sharing-${share}`, [subject]);
  });
  services.shares.changed(subject);
}
