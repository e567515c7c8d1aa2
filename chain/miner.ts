/**
 * Group mining: all transactions that came in while one group was written form the next block.
 * A sender is answered when its transaction is on the disk and in a block.
 *
 * A transaction whose nonce is too high waits for those before it, and is given up after a while,
 * so that nothing a sender was told has failed is executed later.
 */
import type { Clock } from "./clock.ts";
import { Company } from "./company.ts";
import type { Outcome } from "./form-block.ts";
import { JournalFull } from "./journal.ts";
import type { Machine } from "./machine.ts";
import type { Hex } from "./record.ts";
import { diskFull, failed, gapLeft } from "./refusals.ts";
import { RpcError, stopping } from "./rpc-error.ts";
import { transactionHash } from "./transaction-hash.ts";
import { WaitingRoom, type Sender } from "./waiting-room.ts";

const GROUP_LIMIT = 200;
/** A snapshot holds up writing for a moment, so one that is due waits for a quiet one. */
const QUIET_MS = 2_000;
/**
 * How much more, or less, than usual has to have happened for one at other moments. Writing one takes longer the more the
 * chain holds: under load a quarter of it has to be new, so that all of them together take a part of the time that stays the same.
 */
const UNDER_LOAD = 10;
const AT_A_STOP = 0.2;

interface Submitted {
  raw: Hex;
  sender: Sender;
}

export class Miner {
  #queue: Submitted[] = [];
  #leftOver = false;
  #working: Promise<void> | undefined;
  #closed = false;
  #quiet: NodeJS.Timeout | undefined;
  readonly #company = new Company();
  readonly #waiting = new WaitingRoom(() => this.#work());
  readonly #machine: Machine;
  readonly #clock: Clock;
  readonly #onFatal: (error: unknown) => void;

  constructor(machine: Machine, clock: Clock, onFatal: (error: unknown) => void) {
    this.#machine = machine;
    this.#clock = clock;
    this.#onFatal = onFatal;
  }

  /** @returns the transaction's hash, once it is durable and mined. @throws RpcError when it is refused. */
  submit(raw: Hex): Promise<Hex> {
    if (this.#closed) return Promise.reject(stopping());
    return new Promise((resolve, reject) => {
      this.#queue.push({ raw, sender: { resolve, reject } });
      this.#company.arrived(this.#queue.length);
      this.#work();
    });
  }

  /** After a start: executes what was left over, and gives up what waited for senders that are gone. */
  async settle(): Promise<void> {
    const { pending } = await this.#machine.pool();
    if (pending.size > 0) {
      this.#leftOver = true;
      this.#work();
      await this.#working;
    }
    const { queued } = await this.#machine.pool();
    if (queued.size > 0) await this.#machine.drop([...queued.keys()]);
  }

  /** Runs `change` between two groups. */
  async between<T>(change: () => Promise<T>): Promise<T> {
    while (this.#working) await this.#working;
    const done = change();
    const rest = () => this.#rest();
    this.#working = done.then(rest, rest);
    return done;
  }

  /** Finishes the group at hand and refuses everything else. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#machine.retire();
    for (const { sender } of this.#queue.splice(0)) sender.reject(stopping());
    while (this.#working) await this.#working;
    clearTimeout(this.#quiet);
    for (const hash of this.#waiting.all)
      this.#waiting.settle(hash, ({ reject }) => reject(stopping()));
    if (this.#machine.snapshotDue(AT_A_STOP)) await this.#machine.snapshot();
  }

  #work(): void {
    clearTimeout(this.#quiet);
    this.#working ??= this.#run().then(
      () => this.#rest(),
      (error: unknown) => this.#fail(error),
    );
  }

  #rest(): void {
    this.#working = undefined;
    if (this.#queue.length > 0 || this.#leftOver) return this.#work();
    if (this.#closed || !this.#machine.snapshotDue()) return;
    const snapshot = () =>
      void this.between(() => this.#machine.snapshot()).catch((error: unknown) =>
        this.#fail(error),
      );
    this.#quiet = setTimeout(snapshot, QUIET_MS);
  }

  #fail(error: unknown): void {
    const expected = this.#closed && error instanceof RpcError;
    this.#closed = true;
    this.#leftOver = false;
    this.#working = undefined;
    for (const { sender } of this.#queue.splice(0)) sender.reject(failed());
    if (!expected) this.#onFatal(error);
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that what arrived together is written together.
    await new Promise((resolve) => setImmediate(resolve));
    do {
      if (this.#queue.length > 0 && !this.#leftOver) await this.#company.gather(this.#queue.length);
      if (this.#queue.length > 0 || this.#leftOver)
        await this.#mine(this.#queue.splice(0, GROUP_LIMIT));
      // Only when all that can be executed has been: giving up takes everything its sender has here.
      if (!this.#leftOver) await this.#giveUpOverdue();
      if (this.#machine.snapshotDue(UNDER_LOAD)) await this.#machine.snapshot();
    } while (this.#queue.length > 0 || this.#leftOver);
  }

  async #mine(group: Submitted[]): Promise<void> {
    const begun = performance.now();
    const time = this.#clock.nextBlockTime();
    let outcome: Outcome;
    try {
      outcome = await this.#machine.commit({
        kind: "group",
        time,
        raws: group.map(({ raw }) => raw),
      });
    } catch (error) {
      const full = error instanceof JournalFull;
      for (const { sender } of group)
        sender.reject(full ? diskFull() : this.#closed ? stopping() : failed());
      if (!full) throw error;
      this.#leftOver = false;
      return;
    }
    if (outcome.block) this.#clock.blockFormed(time);
    this.#leftOver = outcome.leftOver;

    const included = new Set(outcome.included);
    for (const [index, { raw, sender }] of group.entries()) {
      const answer = outcome.answers[index]!;
      if (answer instanceof RpcError) await this.#answerRefused(raw, sender, answer);
      else if (included.has(answer)) sender.resolve(answer);
      else this.#waiting.add(answer, sender);
    }
    for (const hash of included) this.#waiting.settle(hash, ({ resolve }) => resolve(hash));
    this.#company.answered(group.length, performance.now() - begun, this.#queue.length);
  }

  /** A transaction that is refused because it is here already has not failed. */
  async #answerRefused(raw: Hex, sender: Sender, refusal: RpcError): Promise<void> {
    const hash = transactionHash(raw);
    if (this.#waiting.has(hash)) return this.#waiting.add(hash, sender);
    const receipt = await this.#machine.ask((client) =>
      client.call("eth_getTransactionReceipt", [hash]),
    );
    if (receipt) sender.resolve(hash);
    else sender.reject(refusal);
  }

  /** Gives up what has waited too long, and what waits behind it. */
  async #giveUpOverdue(): Promise<void> {
    const overdue = this.#waiting.overdue;
    if (overdue.length === 0) return;
    const { pending, queued } = await this.#machine.pool();
    const late = [...queued].filter(([, hashes]) => hashes.some((hash) => overdue.includes(hash)));
    const executable = new Set([...pending.values()].flat());
    try {
      if (late.length > 0) await this.#machine.drop(late.map(([sender]) => sender));
    } catch (error) {
      if (!(error instanceof JournalFull)) throw error;
      // What stays in the pool may still be executed: its sender is told nothing yet.
      for (const hash of overdue) this.#waiting.again(hash);
      return;
    }

    for (const hash of new Set([...overdue, ...late.flatMap(([, hashes]) => hashes)])) {
      // Executable, but left behind when the disk was full: another group is tried for it.
      if (executable.has(hash)) this.#waiting.again(hash);
      else this.#waiting.settle(hash, ({ reject }) => reject(gapLeft()));
    }
    this.#leftOver = overdue.some((hash) => executable.has(hash));
  }
}
