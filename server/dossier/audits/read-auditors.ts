import { and, eq, gt } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { auditLooks } from "../tables.ts";

/** Who said, within the hour, why they look at what the chain says of this person. */
export async function readAuditors(
  database: Database,
  subject: Address,
): Promise<ReadonlySet<Address>> {
  const rows = await database
    .select({ auditor: auditLooks.auditor })
    .from(auditLooks)
    .where(and(eq(auditLooks.subject, subject), gt(auditLooks.until, new Date())));
  return new Set(rows.map(({ auditor }) => auditor));
}
