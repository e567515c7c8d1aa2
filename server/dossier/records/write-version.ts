import { desc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewVersion } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { keepFromErasing } from "../keys/erasing-turns.ts";
import { records, subjects } from "../tables.ts";
import { CONTENTS } from "./contents.ts";
import { insertVersions } from "./insert-versions.ts";
import type { RecordRow } from "./open-record.ts";

/** The newest version of a record. */
export async function newestVersion(
  database: Database,
  id: string,
): Promise<RecordRow | undefined> {
  const [row] = await database
    .select()
    .from(records)
    .where(eq(records.id, id))
    .orderBy(desc(records.version))
    .limit(1);
  return row;
}

/**
 * Writes a better version beside the ones before, with a salt and a commitment of its own. The chain goes on naming the
 * version that was agreed on. @throws Problem conflict when another version came in between.
 */
export async function writeVersion(
  services: Services,
  by: Address,
  { id, kind, subject, contract }: RecordRow,
  { after, content: words }: NewVersion,
): Promise<DossierRecord> {
  const read = CONTENTS[kind].safeParse(words);
  if (!read.success) {
    throw new Problem("bad-input", "content", [{ path: "content", code: "wrong-form" }]);
  }
  return services.database.transaction(async (change) => {
    await keepFromErasing(change, subject);
    // One correction of a person's words at a time.
    await change.select().from(subjects).where(eq(subjects.address, subject)).for("update");
    const newest = await newestVersion(change, id);
    if (newest?.version !== after) throw new Problem("conflict", "There is a newer version");
    const next = { id, version: after + 1, kind, subject, contract, content: read.data };
    const [written] = await insertVersions(services, change, by, [next]);
    return written!;
  });
}
