import { asc, max } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { dayOf } from "../../../protocol/time/day-of.ts";
import type {
  LegalDecision,
  LegalLabelsAnswer,
  NewLegalDecision,
} from "../../../protocol/wire/programme-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { seconds } from "../seconds.ts";
import { legalLabels } from "../tables.ts";
import { day, line } from "../words.ts";

export const newLegalDecision = z
  .strictObject({
    label: z.enum(["gift", "volunteer", "expenses", "other"]),
    words: line(120).nullable(),
    counts: z.boolean(),
    decidedOn: day,
    reference: line(200),
    phone: line(20).regex(/^\+?\d[\d ()-]{3,}$/),
  })
  .refine(({ label, words }) => (label === "other") === (words !== null), {
    path: ["words"],
  }) satisfies z.ZodType<NewLegalDecision>;

/** What coins are by law, as the municipality decided. No decision is ever changed: letters that were shown name it. */
export function legalLabelRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  const told = ({ id, content, at, by }: typeof legalLabels.$inferSelect): LegalDecision => ({
    id,
    ...content,
    at: seconds(at),
    by,
  });
  return new Hono<Carried>()
    .get("/legal-labels", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const rows = await database.select().from(legalLabels).orderBy(asc(legalLabels.id));
      const isOffice = viewer.role === "office";
      return c.json<LegalLabelsAnswer>({
        decisions: rows.map((row) => (isOffice ? told(row) : { ...told(row), by: null })),
      });
    })
    .post("/legal-labels", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const content = await readBody(c, newLegalDecision);
      if (content.decidedOn > dayOf(Date.now() / 1000)) {
        throw new Problem("bad-input", "decidedOn: not in the future");
      }
      const [newest] = await database.select({ id: max(legalLabels.id) }).from(legalLabels);
      const [made] = await database
        .insert(legalLabels)
        .values({ id: (newest?.id ?? 0) + 1, content, by: viewer.address })
        .onConflictDoNothing()
        .returning();
      if (!made) throw new Problem("conflict", "Another decision came in between");
      return c.json<LegalDecision>(told(made), 201);
    });
}
