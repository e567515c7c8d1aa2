/**
 * A shortcut for starting: what the EVM holds at one place of the journal, in a file. Replaying
 * block by block takes the EVM longer the more it holds; reading such a file does not.
 *
 * It is a cache and nothing rests on it: the journal names it with its checksum, its last block is
 * compared as after a replay, and without a good one everything is replayed.
 */
import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { AnvilClient } from "./anvil-client.ts";
import type { JournalRecord, SnapshotRecord } from "./record.ts";
import { withoutTraces } from "./without-traces.ts";

const PREFIX = "snapshot-";

/** Writes what the EVM holds to a file in `dir`, durably. */
export async function writeSnapshot(
  dir: string,
  client: AnvilClient,
  groups: number,
): Promise<Pick<SnapshotRecord, "file" | "sha256">> {
  const file = `${PREFIX}${groups}.json`;
  const unfinished = join(dir, `${file}.new`);
  const hash = createHash("sha256");
  try {
    // Piece by piece: with a hundred thousand transactions it is two hundred megabytes.
    await pipeline(
      client.bytes("anvil_dumpState", []),
      createGunzip(),
      withoutTraces,
      (pieces: AsyncIterable<Buffer>) => hashed(pieces, hash),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await rename(unfinished, join(dir, file));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return { file, sha256: hash.digest("hex") };
}

/** What passes, unchanged. */
async function* hashed(pieces: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** @returns where in `records` the last snapshot is that is there and unaltered, if one is. */
export async function findSnapshot(
  dir: string,
  records: readonly JournalRecord[],
): Promise<number | undefined> {
  const index = records.findLastIndex(({ kind }) => kind === "snapshot");
  const record = records[index];
  if (record?.kind !== "snapshot") return undefined;

  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(join(dir, record.file)), hash);
  } catch {
    return undefined;
  }
  return hash.digest("hex") === record.sha256 ? index : undefined;
}

/** Removes all snapshots but the one named. */
export async function removeSnapshots(dir: string, except: string): Promise<void> {
  for (const file of await readdir(dir)) {
    if (file.startsWith(PREFIX) && file !== except) await rm(join(dir, file), { force: true });
  }
}
