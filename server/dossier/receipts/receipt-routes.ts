import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { ReceiptAnswer, ReceiptRequest } from "../../../protocol/wire/receipts-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import type { Carried, Services } from "../../services.ts";
import { organisations, staffNames } from "../tables.ts";
import { confirmedIn } from "./confirmed-in.ts";

const hash = z.templateLiteral(["0x", z.string().regex(/^[0-9a-fA-F]{64}$/)]);

export const receiptRequest = z.strictObject({
  transaction: hash,
  commitment: hash,
}) satisfies z.ZodType<ReceiptRequest>;

/** Holds a printed receipt against the chain, for anyone who has it before them. Nothing is written down. */
export function receiptRoutes(services: Services, limit: RateLimit) {
  return new Hono<Carried>().post("/receipts/check", async (c) => {
    limit(services.remoteAddress(c));
    const found = await confirmedIn(services, await readBody(c, receiptRequest));
    const [named] = await services.database
      .select({ name: organisations.name })
      .from(staffNames)
      .innerJoin(organisations, eq(organisations.id, staffNames.organisation))
      .where(eq(staffNames.subject, found.creditor));
    const { principal, increase, interest, costs } = found.taken;
    return c.json<ReceiptAnswer>({
      creditor: named?.name ?? null,
      offerId: found.offerId,
      at: found.at,
      burned: String(found.burned),
      taken: {
        principal: String(principal),
        increase: String(increase),
        interest: String(interest),
        costs: String(costs),
      },
      block: found.block,
    });
  });
}
