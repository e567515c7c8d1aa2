/**
 * The journal and the EVM as one: what changes the EVM is on the disk before the EVM sees it, and
 * when the EVM ends by itself, another one takes its place with the same chain.
 */
import { AnvilUnreachable, type AnvilClient } from "./anvilClient.ts";
import { AnvilProcess, type AnvilOptions } from "./anvilProcess.ts";
import { formBlock, type Outcome } from "./formBlock.ts";
import { JournalFull, type Journal } from "./journal.ts";
import type { GroupRecord, Hex, JournalRecord } from "./record.ts";
import { advance, dropWaiting, replay, type Replayed, type Tip } from "./replay.ts";

const ATTEMPTS = 3;

interface Running extends Replayed {
  process: AnvilProcess;
}

export class Machine {
  #current: Promise<Running>;
  #stopping = false;
  /** How many groups the journal holds. */
  #groups: number;
  readonly #journal: Journal;
  readonly #options: AnvilOptions;
  readonly #onFatal: (error: unknown) => void;

  private constructor(
    journal: Journal,
    options: AnvilOptions,
    running: Running,
    onFatal: (error: unknown) => void,
  ) {
    this.#journal = journal;
    this.#options = options;
    this.#onFatal = onFatal;
    this.#groups = running.groups;
    this.#current = Promise.resolve(running);
    this.#watch(running, this.#current);
  }

  /**
   * Starts the EVM and replays `records`, which are what `journal` holds.
   * @param onFatal hears of a failure after which the chain cannot go on.
   */
  static async start(
    journal: Journal,
    records: readonly JournalRecord[],
    options: AnvilOptions,
    onFatal: (error: unknown) => void,
  ): Promise<{ machine: Machine; tip: Tip }> {
    const running = await boot(options, () => Promise.resolve(records));
    if (running.unsealed) await seal(journal, running.unsealed);
    return { machine: new Machine(journal, options, running, onFatal), tip: { ...running.tip } };
  }

  /** Where the chain stands. */
  async tip(): Promise<Tip> {
    return { ...(await this.#current).tip };
  }

  /** The id of the EVM's process, for tests that end it. */
  async pid(): Promise<number> {
    return (await this.#current).process.pid;
  }

  /** Asks the EVM something that changes nothing; once more when it ended meanwhile. */
  async ask<T>(question: (client: AnvilClient) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const current = this.#current;
      try {
        return await question((await current).process.client);
      } catch (error) {
        if (!(error instanceof AnvilUnreachable) || attempt === ATTEMPTS || this.#stopping)
          throw error;
        this.#replace(current);
      }
    }
  }

  /**
   * Journals the group and forms its block. One at a time.
   * @throws JournalFull when the group could not be written; then nothing has happened.
   */
  async commit(group: GroupRecord): Promise<Outcome> {
    await this.#journal.append(group);
    const ordinal = ++this.#groups;
    const outcome = await this.#apply(group, ordinal);
    await seal(this.#journal, outcome);
    return outcome;
  }

  /** Gives up what these senders have waiting, for good. Not at the same time as `commit`. */
  async drop(senders: Hex[]): Promise<void> {
    await this.#journal.append({ kind: "drop", senders });
    await this.ask((client) => dropWaiting(client, senders));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#current.then(
      ({ process }) => process.stop(),
      () => {},
    );
  }

  async #apply(group: GroupRecord, ordinal: number): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      const current = this.#current;
      const running = await current;
      // An EVM that was started after the group was journaled has been given it by replay.
      if (running.groups === ordinal) return running.unsealed!;
      try {
        const outcome = await formBlock(running.process.client, group);
        running.groups = ordinal;
        running.unsealed = undefined;
        if (outcome.block) advance(running.tip, outcome.block, group.time);
        return outcome;
      } catch (error) {
        if (!(error instanceof AnvilUnreachable) || attempt === ATTEMPTS || this.#stopping)
          throw error;
        this.#replace(current);
      }
    }
  }

  #watch({ process }: Running, current: Promise<Running>): void {
    void process.ended.then(() => this.#replace(current));
  }

  /** Puts another EVM in the place of one that has ended. */
  #replace(ended: Promise<Running>): void {
    if (this.#stopping || this.#current !== ended) return;
    const next = ended
      .then(({ process }) => process.stop())
      .then(() => boot(this.#options, () => this.#journal.read()));
    this.#current = next;
    next.then(
      (running) => (this.#stopping ? void running.process.stop() : this.#watch(running, next)),
      (error: unknown) => this.#onFatal(error),
    );
  }
}

async function boot(
  options: AnvilOptions,
  read: () => Promise<readonly JournalRecord[]>,
): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const process = await AnvilProcess.start(options);
    try {
      return { process, ...(await replay(process.client, await read(), options.genesisTime)) };
    } catch (error) {
      await process.stop();
      if (!(error instanceof AnvilUnreachable) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Without its seal a group is only replayed more slowly: a full disk does not matter here. */
async function seal(journal: Journal, { block }: Outcome): Promise<void> {
  await journal.note({ kind: "seal", block }).catch((error: unknown) => {
    if (!(error instanceof JournalFull)) throw error;
  });
}
