import { z } from "zod";
import type { NewLetter, NewLetterVersion } from "../../../protocol/wire/dossier-api.ts";
import { day, line, organisationNumber, text } from "../words.ts";

/** Euro cents, at most ten thousand million euros. */
const cents = z.string().regex(/^(0|[1-9]\d{0,11})$/);

const words = z.strictObject({
  creditorName: line(120),
  collector: line(120).nullable(),
  reference: line(80),
  kind: line(120),
  parts: z.strictObject({ principal: cents, increase: cents, interest: cents, costs: cents }),
  peildatum: day,
  originDate: day.nullable(),
  endsBy: day.nullable(),
  redeemable: z.boolean(),
});

/** The body of POST /residents/{address}/letters. */
export const newLetter = words.extend({
  creditor: organisationNumber.nullable(),
  matchCode: z
    .string()
    .regex(/^[A-Za-z0-9-]{4,40}$/)
    .optional(),
}) as z.ZodType<NewLetter>;

/** The body of POST /letters/{id}/versions. Another creditor is another letter. */
export const newLetterVersion = z.strictObject({
  after: z.int().positive().max(10_000),
  content: words,
  reason: text(500),
}) satisfies z.ZodType<NewLetterVersion>;
