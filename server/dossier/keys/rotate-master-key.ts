import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import type { Database } from "../connect-database.ts";
import { rehashCodes } from "../letters/rehash-codes.ts";
import { keptPlace } from "../rights/kept-place.ts";
import { kept, subjects } from "../tables.ts";
import { fileMasterKey, writeNewKey } from "./file-master-key.ts";
import type { MasterKey } from "./master-key.ts";
import { subjectKeys, subjectPlace } from "./subject-keys.ts";

/** Where the new key waits until every subject's key is wrapped by it. */
const nextOf = (path: string) => `${path}.next`;

/**
 * Takes a new master key: every subject's key is wrapped anew, all or nothing, and the old master key is gone. Copies of
 * wrapped keys that lie anywhere else open nothing from then on. No server may be running.
 * @returns how many keys were wrapped.
 */
export async function rotateMasterKey(database: Database, path: string): Promise<number> {
  const old = await fileMasterKey(path);
  await rm(nextOf(path), { force: true });
  await writeNewKey(nextOf(path));
  const next = await fileMasterKey(nextOf(path));

  const count = await database.transaction(async (change) => {
    const rows = await change.select().from(subjects).for("update");
    for (const { address, wrappedKey } of rows) {
      const place = subjectPlace(address);
      const wrapped = await next.wrap(place, await old.unwrap(place, wrappedKey));
      await change
        .update(subjects)
        .set({ wrappedKey: wrapped })
        .where(eq(subjects.address, address));
    }
    for (const { id, wrappedKey } of await change.select().from(kept).for("update")) {
      const place = keptPlace(id, "wrapped_key");
      const wrapped = await next.wrap(place, await old.unwrap(place, wrappedKey));
      await change.update(kept).set({ wrappedKey: wrapped }).where(eq(kept.id, id));
    }
    await rehashCodes(change, subjectKeys(next, change), next);
    return rows.length;
  });
  await rename(nextOf(path), path);
  return count;
}

/**
 * The master key of this database. A rotation that was cut short is brought to its end here: the key that fits the
 * database is the key.
 */
export async function settledMasterKey(database: Database, path: string): Promise<MasterKey> {
  if (existsSync(nextOf(path))) {
    // A file that is no key was cut short itself: then nothing was wrapped by it yet.
    const next = await fileMasterKey(nextOf(path)).catch(() => null);
    const [any] = await database.select().from(subjects).limit(1);
    const fits = any && next && (await opens(next, any));
    if (fits) await rename(nextOf(path), path);
    else await rm(nextOf(path));
  }
  return fileMasterKey(path);
}

async function opens(master: MasterKey, row: typeof subjects.$inferSelect): Promise<boolean> {
  return master.unwrap(subjectPlace(row.address), row.wrappedKey).then(
    () => true,
    () => false,
  );
}
