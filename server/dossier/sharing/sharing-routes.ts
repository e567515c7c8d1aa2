import { Hono } from "hono";
import { z } from "zod";
import type { SharingAnswer, SharingRequest } from "../../../protocol/wire/sharing-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { stopAbout } from "../papers/about-matter.ts";
import { readSharing } from "./read-sharing.ts";
import { setSharing } from "./set-sharing.ts";
import { shared } from "./shared.ts";

export const sharingRequest = z.strictObject({
  share: z.enum(["today", "always", "no"]),
}) satisfies z.ZodType<SharingRequest>;

const place = z.union(shared);

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
      const { address } = viewer;
      if ((await facts.statusOf(address)) === "none") throw new Problem("not-enrolled");
      await services.database.transaction(async (change) => {
        await setSharing(services, change, { subject: address, by: address }, at.data, share);
        await stopAbout(change, address, { kind: "sharing", ...at.data }, address);
      });
      services.shares.changed(address);
      return c.json<SharingAnswer>({ sharing: await readSharing(services, address) });
    });
}
