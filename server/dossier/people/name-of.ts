import { and, desc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Services } from "../../services.ts";
import { openRecord } from "../records/open-record.ts";
import { records, staffNames } from "../tables.ts";
import { openStaffName } from "./open-staff-name.ts";

/** The name under which an account is known, as staff or else as a resident; null when it has none. */
export async function nameOf(
  { database, keys, deployment }: Services,
  address: Address,
): Promise<string | null> {
  const key = (await keys.of([address])).get(address);
  if (!key) return null;
  const [staff] = await database.select().from(staffNames).where(eq(staffNames.subject, address));
  if (staff) return openStaffName(key, staff);

  const [row] = await database
    .select()
    .from(records)
    .where(and(eq(records.subject, address), eq(records.kind, "person")))
    .orderBy(desc(records.position))
    .limit(1);
  if (!row) return null;
  const record = openRecord(deployment.chainId, key, row);
  return record.kind === "person" ? record.content.name : null;
}
