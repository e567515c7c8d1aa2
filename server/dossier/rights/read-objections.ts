import { asc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Objection, OfficeObjection } from "../../../protocol/wire/rights-api.ts";
import type { Services } from "../../services.ts";
import { objections } from "../tables.ts";
import { openForOffice, openObjection, type ObjectionRow } from "./open-objection.ts";

/** The objections of one person, oldest first, as that person reads them. */
export function readOwnObjections(services: Services, subject: Address): Promise<Objection[]> {
  return opened(services, subject, openObjection);
}

/** The objections of everybody, oldest first, as the office reads them. */
export function readAllObjections(services: Services): Promise<OfficeObjection[]> {
  return opened(services, null, openForOffice);
}

async function opened<T>(
  { database, keys }: Services,
  subject: Address | null,
  open: (key: Buffer, row: ObjectionRow) => T,
): Promise<T[]> {
  const rows = await database
    .select()
    .from(objections)
    .where(subject === null ? undefined : eq(objections.subject, subject))
    .orderBy(asc(objections.position));
  const subjectKeys = await keys.of(rows.map((row) => row.subject));
  return rows.flatMap((row) => {
    const key = subjectKeys.get(row.subject);
    return key ? [open(key, row)] : [];
  });
}
