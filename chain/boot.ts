/** Starts an EVM and brings it to where the journal ends: from a snapshot if there is one. */
import { join } from "node:path";
import { AnvilUnreachable } from "./anvil-client.ts";
import { AnvilProcess } from "./anvil-process.ts";
import type { GenesisRecord, JournalRecord } from "./record.ts";
import { replay, type Replayed } from "./replay.ts";
import { findSnapshot } from "./snapshot.ts";

const ATTEMPTS = 3;

/** An EVM at the end of the journal. */
export interface Running extends Replayed {
  process: AnvilProcess;
  /** How many groups the last snapshot holds. */
  snapshotGroups: number;
}

/** @throws ReplayMismatch when another chain came of the journal than clients have seen. */
export async function boot(
  dir: string,
  genesis: GenesisRecord,
  read: () => Promise<readonly JournalRecord[]>,
): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const records = await read();
    const snapshot = await findSnapshot(dir, records);
    try {
      if (snapshot !== undefined) return await bootFrom(dir, genesis, records, snapshot);
    } catch {
      // A snapshot that does not lead to the journal's end is as good as none.
    }
    try {
      return await bootFrom(dir, genesis, records);
    } catch (error) {
      if (!(error instanceof AnvilUnreachable) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function bootFrom(
  dir: string,
  genesis: GenesisRecord,
  records: readonly JournalRecord[],
  index?: number,
): Promise<Running> {
  const snapshot = index === undefined ? undefined : records[index];
  const isSnapshot = snapshot?.kind === "snapshot";
  const process = await AnvilProcess.start(
    genesis,
    isSnapshot ? join(dir, snapshot.file) : undefined,
  );
  try {
    const replayed = await replay(process.client, records, genesis, index);
    return { process, ...replayed, snapshotGroups: isSnapshot ? snapshot.groups : 0 };
  } catch (error) {
    await process.stop();
    throw error;
  }
}
