/** The journal and the EVM as one: what changes the chain is on the disk before the EVM executes it. */
import type { AnvilClient } from "./anvil-client.ts";
import { boot, type Running } from "./boot.ts";
import { Evm } from "./evm.ts";
import { formBlock, mineTakenIn, takeIn, type Outcome, type TakenIn } from "./form-block.ts";
import { JournalFull, JournalUnsynced, type Journal } from "./journal.ts";
import { readPool, type Pool } from "./pool.ts";
import type { GenesisRecord, GroupRecord, Hex, JournalRecord, Tip } from "./record.ts";
import { advance, dropWaiting } from "./replay.ts";
import { removeSnapshots, writeSnapshot } from "./snapshot.ts";

/** A snapshot is worth its while after this many groups, or after this part of all of them. */
const SNAPSHOT_AFTER = 250;
const SNAPSHOT_PART = 1 / 40;

/** What a machine is made from. */
export interface Folder {
  dir: string;
  journal: Journal;
  genesis: GenesisRecord;
}

/** A group in the pool of one EVM, which may not be there any more. */
interface Begun {
  running: Running;
  taken: TakenIn;
}

export class Machine {
  /** How many groups the journal holds. */
  #groups: number;
  #snapshotGroups: number;
  readonly #folder: Folder;
  readonly #evm: Evm;

  private constructor(folder: Folder, running: Running, evm: Evm) {
    this.#folder = folder;
    this.#groups = running.groups;
    this.#snapshotGroups = running.snapshotGroups;
    this.#evm = evm;
  }

  /**
   * Starts the EVM and replays `records`, which are what the journal holds.
   * @param onFatal hears of a failure after which the chain cannot go on.
   */
  static async start(
    folder: Folder,
    records: readonly JournalRecord[],
    onFatal: (error: unknown) => void,
  ): Promise<{ machine: Machine; tip: Tip }> {
    const { dir, genesis, journal } = folder;
    const running = await boot(dir, genesis, () => Promise.resolve(records));
    if (running.unsealed) await seal(journal, running.unsealed);
    const evm = new Evm(running, () => boot(dir, genesis, () => journal.read()), onFatal);
    return { machine: new Machine(folder, running, evm), tip: { ...running.tip } };
  }

  /** Where the chain stands. */
  async tip(): Promise<Tip> {
    return { ...(await this.#evm.current).tip };
  }

  /** The id of the EVM's process, for tests that end it. */
  async pid(): Promise<number> {
    return (await this.#evm.current).process.pid;
  }

  /** Asks the EVM something that changes nothing; once more when it ended meanwhile. */
  ask<T>(question: (client: AnvilClient) => Promise<T>): Promise<T> {
    return this.#evm.ask(question);
  }

  /**
   * Journals the group and forms its block. One at a time. While the disk works, the EVM already
   * checks the transactions and takes them into its pool; it executes nothing before they are durable.
   * @throws JournalFull when the group could not be written; then nothing has happened.
   */
  async commit(group: GroupRecord): Promise<Outcome> {
    const { synced } = await this.#folder.journal.begin(group);
    const [begun] = await Promise.all([takenBy(this.#evm.current, group), synced]);
    const ordinal = ++this.#groups;
    const outcome = await this.#evm.use((running) => form(running, group, ordinal, begun));
    await seal(this.#folder.journal, outcome);
    return outcome;
  }

  /** Gives up what these senders have waiting, for good. Not at the same time as `commit`. */
  async drop(senders: Hex[]): Promise<void> {
    await this.#folder.journal.append({ kind: "drop", senders });
    await this.ask((client) => dropWaiting(client, senders));
  }

  /** What the EVM holds but has not executed: what it could execute now, and what waits. */
  pool(): Promise<Pool> {
    return this.ask(readPool);
  }

  /** Whether so much has happened since the last snapshot, or `times` as much, that another is worth its while. */
  snapshotDue(times = 1): boolean {
    return (
      this.#groups - this.#snapshotGroups >=
      times * Math.max(SNAPSHOT_AFTER, this.#groups * SNAPSHOT_PART)
    );
  }

  /**
   * Takes a snapshot, unless transactions wait, which it would not hold. Not at the same time as
   * `commit`. When it fails, nothing is lost but time at the next start.
   */
  async snapshot(): Promise<void> {
    const { dir, journal } = this.#folder;
    const groups = this.#groups;
    // Also when it fails: the next one is tried when as much has happened again.
    this.#snapshotGroups = groups;
    try {
      const { pending, queued } = await this.pool();
      if (pending.size + queued.size > 0) return;
      const written = await this.ask((client) => writeSnapshot(dir, client, groups));
      await journal.append({ kind: "snapshot", ...written, groups, tip: await this.tip() });
      await removeSnapshots(dir, written.file);
    } catch (error) {
      if (error instanceof JournalUnsynced) throw error;
    }
  }

  /** From now on an EVM that ends is not replaced: at Ctrl-C it may end before this process does. */
  retire(): void {
    this.#evm.retire();
  }

  stop(): Promise<void> {
    return this.#evm.stop();
  }
}

/** Undefined when that EVM is not there any more: the next one is given the group anew. */
async function takenBy(current: Promise<Running>, group: GroupRecord): Promise<Begun | undefined> {
  try {
    const running = await current;
    return { running, taken: await takeIn(running.process.client, group) };
  } catch {
    return undefined;
  }
}

/** Forms the block of the group, which is the journal's `ordinal`-th. */
async function form(
  running: Running,
  group: GroupRecord,
  ordinal: number,
  begun: Begun | undefined,
): Promise<Outcome> {
  // An EVM that was started after the group was journaled has been given it by replay.
  if (running.groups === ordinal) return running.unsealed!;
  const { client } = running.process;
  const outcome =
    begun?.running === running
      ? await mineTakenIn(client, group.time, begun.taken)
      : await formBlock(client, group);
  running.groups = ordinal;
  running.unsealed = undefined;
  if (outcome.block) advance(running.tip, outcome.block, group.time);
  return outcome;
}

/** Without its seal a group is only replayed more slowly: a full disk does not matter here. */
async function seal(journal: Journal, { block }: Outcome): Promise<void> {
  await journal.note({ kind: "seal", block }).catch((error: unknown) => {
    if (!(error instanceof JournalFull)) throw error;
  });
}
