import { randomBytes } from "node:crypto";
import { gt, inArray, sql } from "drizzle-orm";
import type { Database } from "../connect-database.ts";
import { rehashCodes } from "../letters/rehash-codes.ts";
import type { MasterKey } from "../keys/master-key.ts";
import { subjectKeys } from "../keys/subject-keys.ts";
import { migrate } from "../migrate.ts";
import { PROOF } from "../retention/proof.ts";
import { destroySubject } from "../rights/destroy-subject.ts";
import { destructions, erased, kept, subjects } from "../tables.ts";
import type { BackupTable, Row } from "./backup-tables.ts";
import { atOnce, BACKUP_TABLES } from "./backup-tables.ts";
import { readKeyCopy } from "./key-copies.ts";
import { checkedHead, readBackup } from "./read-backup.ts";
import { keyCopyOf } from "./write-backup.ts";

export type Restored = {
  at: string;
  rows: number;
  erasedSince: number;
  /** Keys of who had everything erased while the dossier that was here did not have them: for the list of erasures. */
  askedSince: Set<string>;
};

/**
 * Puts a backup back in the place of everything that is in the database, all or nothing. Who was erased since does not
 * come back: their keys are no longer in the copy of the living keys, and their rows go by the list of erasures.
 * No server may be running. @throws Error that says what is wrong, before anything is changed.
 */
export async function restoreBackup(
  database: Database,
  master: MasterKey,
  destroyed: ReadonlySet<string>,
  path: string,
): Promise<Restored> {
  const head = await checkedHead(path);
  const living = await readKeyCopy(keyCopyOf(path));
  const at = new Date(head.at);
  let rows = 0;
  const askedSince = new Set<string>();

  const erasedSince = await database.transaction(async (change) => {
    // A new machine has no tables yet, one that stood still for long not all of them.
    await migrate(change);
    // What was destroyed since the backup stays destroyed, and so does its proof.
    const proofs = await change
      .select({ ...PROOF, list: destructions.list })
      .from(destructions)
      .where(gt(destructions.at, at));
    const erasures = await change.select().from(erased);
    await change.execute(sql`DROP SCHEMA public CASCADE`);
    await change.execute(sql`CREATE SCHEMA public`);
    await migrate(change, head.migrations);
    for await (const batch of batches(path)) {
      await insert(change, batch, living);
      rows += batch.length;
    }
    await advanceNumbers(change);

    const back = await change.select().from(subjects);
    // Who is in no dossier that was here, and had everything erased since: their key is on no list.
    const asked = new Set(erasures.filter((one) => one.at > at).map(({ address }) => address));
    const gone = back.filter(
      ({ keyId, address }) => destroyed.has(keyId) || !living.has(keyId) || asked.has(address),
    );
    for (const { keyId, address } of gone) if (asked.has(address)) askedSince.add(keyId);
    for (const { address } of gone) await destroySubject(change, address);
    const keptRows = await change.select().from(kept);
    const keptGone = keptRows
      .filter(({ id }) => !living.has(id) || destroyed.has(id))
      .map(({ id }) => id);
    if (keptGone.length > 0) await change.delete(kept).where(inArray(kept.id, keptGone));

    const keys = subjectKeys(master, change);
    await keys.requireMaster();
    await rehashCodes(change, keys, master);
    await migrate(change);
    // Nor is anything written again about who is in no backup: they came and had everything erased since.
    if (erasures.length > 0) await change.insert(erased).values(erasures).onConflictDoNothing();
    if (proofs.length > 0) await change.insert(destructions).values(proofs);
    return gone.length;
  });
  return { at: head.at, rows, erasedSince, askedSince };
}

/** Rows of one table at a time, in the order of the file. */
async function* batches(path: string): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const value of readBackup(path)) {
    if (!("table" in value)) continue;
    const [first] = batch;
    if (first && (batch.length === atOnce(first.table) || first.table !== value.table)) {
      yield batch;
      batch = [];
    }
    batch.push(value);
  }
  if (batch.length > 0) yield batch;
}

async function insert(
  change: Database,
  batch: Row[],
  living: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const { table } = batch[0]!;
  if (!BACKUP_TABLES.some(({ name }) => name === table)) throw new Error(`Unknown table ${table}`);
  const rows = batch.map(({ row }) => ({ ...row, ...left(table, row, living) }));
  await change.execute(sql`
    INSERT INTO ${sql.identifier(table)} OVERRIDING SYSTEM VALUE
    SELECT * FROM jsonb_populate_recordset(null::public.${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`);
}

/** The columns that the backup leaves out. */
function left(table: BackupTable, row: object, living: ReadonlyMap<string, Buffer>): object {
  const hex = (bytes: Buffer) => `\\x${bytes.toString("hex")}`;
  const { key_id, id } = row as { key_id?: string; id?: string };
  switch (table) {
    case "subject":
      return { wrapped_key: hex(living.get(key_id!) ?? Buffer.alloc(0)) };
    case "kept":
      return { wrapped_key: hex(living.get(id!) ?? Buffer.alloc(0)) };
    case "match_code":
      // Unlike any other, until it is hashed anew.
      return { code_hash: hex(randomBytes(32)) };
    default:
      return {};
  }
}

/** Numbers that the database gives out go on after the highest that came back. */
async function advanceNumbers(change: Database): Promise<void> {
  const { rows } = await change.execute<{ table: string; column: string }>(sql`
    SELECT table_name AS table, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND is_identity = 'YES'`);
  for (const { table, column } of rows) {
    await change.execute(sql`
      SELECT setval(
        pg_get_serial_sequence(${`"${table}"`}, ${column}),
        (SELECT coalesce(max(${sql.identifier(column)}), 0) + 1 FROM ${sql.identifier(table)}),
        false)`);
  }
}
