import { asc, eq, inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { applications } from "../tables.ts";

/** An application as it is kept. */
export type ApplicationRow = typeof applications.$inferSelect;

/**
 * Who asked to take part and was never enrolled, who waits longest first. Who turns out to be enrolled is marked so: that is never
 * undone, and nobody has to be asked about them again.
 * @param enrolled Who of these was ever enrolled.
 */
export async function waitingApplications(
  database: Database,
  enrolled: (applicants: Address[]) => Promise<ReadonlySet<Address>>,
): Promise<ApplicationRow[]> {
  const rows = await database
    .select()
    .from(applications)
    .where(eq(applications.enrolled, false))
    .orderBy(asc(applications.at));
  const known = await enrolled(rows.map(({ subject }) => subject));
  if (known.size > 0) {
    await database
      .update(applications)
      .set({ enrolled: true })
      .where(inArray(applications.subject, [...known]));
  }
  return rows.filter(({ subject }) => !known.has(subject));
}
