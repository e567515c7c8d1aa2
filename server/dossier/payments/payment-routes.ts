import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray } from "drizzle-orm";
import { Hono } from "hono";
import { getAddress } from "viem";
import { z } from "zod";
import { dayOf } from "../../../protocol/time/day-of.ts";
import type {
  NewPayment,
  Payment,
  PaymentAnswer,
  PaymentsAnswer,
} from "../../../protocol/wire/payments-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { paymentOffers, payments } from "../tables.ts";
import { day, line } from "../words.ts";
import { checkPayment } from "./check-payment.ts";
import { owedFor, readsPayments } from "./owed-to.ts";
import { paymentOf } from "./payment-of.ts";

const number = z.int().positive().max(2_147_483_647);

export const newPayment = z.strictObject({
  creditor: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .transform((address) => getAddress(address)),
  fundId: number,
  paidOn: day,
  reference: line(35),
  offers: z.array(number).min(1).max(1_000),
  cents: z.string().regex(/^[1-9]\d{0,14}$/),
}) satisfies z.ZodType<NewPayment>;

export const paymentAnswer = z.strictObject({
  received: z.boolean(),
}) satisfies z.ZodType<PaymentAnswer>;

/** What the office says it paid, and what the creditor says of it: each writes its own side alone. */
export function paymentRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  return new Hono<Carried>()
    .get("/payments", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (!readsPayments(viewer)) throw new Problem("not-allowed");
      const own = viewer.role === "office" ? undefined : eq(payments.creditor, viewer.address);
      const rows = await database
        .select()
        .from(payments)
        .where(own)
        .orderBy(desc(payments.position));
      return c.json<PaymentsAnswer>({ payments: rows.map(paymentOf) });
    })
    .post("/payments", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const said = await readBody(c, newPayment);
      const owed = await owedFor(services, said.creditor, said.offers);
      checkPayment(said, owed, dayOf(seconds(new Date())));
      const id = randomUUID();
      const made = await database.transaction(async (change) => {
        const [row] = await change
          .insert(payments)
          .values({ ...said, id, cents: BigInt(said.cents), by: viewer.address, at: new Date() })
          .returning();
        const paid = await change
          .insert(paymentOffers)
          .values(said.offers.map((offerId) => ({ offerId, payment: id })))
          .onConflictDoNothing()
          .returning();
        if (paid.length < said.offers.length) {
          throw new Problem("conflict", "An offer is in another payment already");
        }
        return paymentOf(row!);
      });
      return c.json<Payment>(made, 201);
    })
    .delete("/payments/:id", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const id = uuidParam(c);
      const gone = await database.transaction(async (change) => {
        const [row] = await change
          .update(payments)
          .set({ state: "takenBack" })
          .where(and(eq(payments.id, id), inArray(payments.state, ["said", "notReceived"])))
          .returning();
        if (!row) throw new Problem("not-found");
        await change.delete(paymentOffers).where(eq(paymentOffers.payment, id));
        return paymentOf(row);
      });
      return c.json<Payment>(gone);
    })
    .put("/payments/:id/answer", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "creditor") throw new Problem("not-allowed");
      const id = uuidParam(c);
      const { received } = await readBody(c, paymentAnswer);
      const [row] = await database
        .update(payments)
        .set({ state: received ? "received" : "notReceived", answeredAt: new Date() })
        .where(
          and(
            eq(payments.id, id),
            eq(payments.creditor, viewer.address),
            inArray(payments.state, ["said", "notReceived"]),
          ),
        )
        .returning();
      if (!row) throw new Problem("not-found");
      return c.json<Payment>(paymentOf(row));
    });
}
