import { asc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Objection } from "../../../protocol/wire/rights-api.ts";
import type { Services } from "../../services.ts";
import { objections } from "../tables.ts";
import { openObjection } from "./open-objection.ts";

/** The objections of one person, or of everybody, oldest first. */
export async function readObjections(
  { database, keys }: Services,
  subject: Address | null,
): Promise<Objection[]> {
  const rows = await database
    .select()
    .from(objections)
    .where(subject === null ? undefined : eq(objections.subject, subject))
    .orderBy(asc(objections.position));
  const subjectKeys = await keys.of(rows.map((row) => row.subject));
  return rows.flatMap((row) => {
    const key = subjectKeys.get(row.subject);
    return key ? [openObjection(key, row)] : [];
  });
}
