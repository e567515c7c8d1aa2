import { z } from "zod";
import { Problem } from "../problems/problem.ts";

const whole = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(200));
const form = z.object({ after: z.string().min(1).max(40).optional(), limit: whole.optional() });

/** Which page of a list is asked for. */
export type PageRequest = { after: string | null; limit: number | null };

/** Reads `after` (the `next` of the page before) and `limit` (1 to 200). @throws Problem bad-input. */
export function pageRequest(query: Record<string, string>): PageRequest {
  const read = form.safeParse(query);
  if (!read.success) throw new Problem("bad-input", "after: a cursor, limit: 1 to 200");
  return { after: read.data.after ?? null, limit: read.data.limit ?? null };
}
