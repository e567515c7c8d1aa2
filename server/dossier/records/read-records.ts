import { asc } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { records } from "../tables.ts";
import type { RecordRow } from "./open-record.ts";
import { openRecord } from "./open-record.ts";

/** Opens the records that `where` finds and `may` lets through, oldest first. Erased subjects are left out. */
export async function readRecords(
  { database, keys, deployment }: Services,
  where: SQL | undefined,
  may: (row: RecordRow) => boolean | Promise<boolean>,
): Promise<DossierRecord[]> {
  const rows = await database.select().from(records).where(where).orderBy(asc(records.position));
  const allowed = await Promise.all(rows.map(async (row) => may(row)));
  const open = rows.filter((_, index) => allowed[index]);
  const subjectKeys = await keys.of(open.map((row) => row.subject));
  return open.flatMap((row) => {
    const key = subjectKeys.get(row.subject);
    return key ? [openRecord(deployment.chainId, key, row)] : [];
  });
}
