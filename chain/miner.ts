/**
 * Group mining: all transactions that came in while one group was written form the next block.
 * A sender is answered when its transaction is on the disk and in a block.
 *
 * A transaction whose nonce is too high waits for those before it, and is given up after a while,
 * so that nothing a sender was told has failed is executed later.
 */
import { keccak_256 } from "@noble/hashes/sha3.js";
import type { Clock } from "./clock.ts";
import type { Outcome } from "./formBlock.ts";
import { JournalFull } from "./journal.ts";
import type { Machine } from "./machine.ts";
import type { Hex } from "./record.ts";
import { RpcError, TRANSACTION_REJECTED, UNAVAILABLE } from "./rpcError.ts";

const GROUP_LIMIT = 200;
const NONCE_GAP_WAIT_MS = 5_000;

interface Sender {
  resolve: (hash: Hex) => void;
  reject: (error: Error) => void;
}

interface Waiting {
  senders: Sender[];
  timer: NodeJS.Timeout;
}

export class Miner {
  #queue: { raw: Hex; sender: Sender }[] = [];
  #waiting = new Map<Hex, Waiting>();
  #overdue: Hex[] = [];
  #leftOver = false;
  #working: Promise<void> | undefined;
  #closed = false;
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
    if (this.#closed) return Promise.reject(new RpcError(UNAVAILABLE, "The chain is stopping."));
    return new Promise((resolve, reject) => {
      this.#queue.push({ raw, sender: { resolve, reject } });
      this.#work();
    });
  }

  /** After a start: executes what was left over, and gives up what waited for senders that are gone. */
  async settle(): Promise<void> {
    if (Object.keys((await this.#pool()).pending).length > 0) {
      this.#leftOver = true;
      this.#work();
      await this.#working;
    }
    const senders = Object.keys((await this.#pool()).queued) as Hex[];
    if (senders.length > 0) await this.#machine.drop(senders);
  }

  /** Runs `change` between two groups. */
  async between<T>(change: () => Promise<T>): Promise<T> {
    while (this.#working) await this.#working;
    const done = change();
    this.#working = done.then(
      () => this.#rest(),
      () => this.#rest(),
    );
    return done;
  }

  /** Finishes the group at hand and refuses everything else. */
  async close(): Promise<void> {
    this.#closed = true;
    const refused = new RpcError(UNAVAILABLE, "The chain is stopping.");
    for (const { sender } of this.#queue.splice(0)) sender.reject(refused);
    while (this.#working) await this.#working;
    for (const hash of [...this.#waiting.keys()])
      this.#settled(hash, ({ reject }) => reject(refused));
  }

  #work(): void {
    this.#working ??= this.#run().then(
      () => this.#rest(),
      (error: unknown) => this.#fail(error),
    );
  }

  #rest(): void {
    this.#working = undefined;
    if (this.#queue.length > 0 || this.#overdue.length > 0 || this.#leftOver) this.#work();
  }

  #fail(error: unknown): void {
    this.#closed = true;
    this.#working = undefined;
    for (const { sender } of this.#queue.splice(0)) sender.reject(failed());
    this.#onFatal(error);
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that what arrived together is written together.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#overdue.length > 0) await this.#giveUp(this.#overdue.splice(0));
    while (this.#queue.length > 0 || this.#leftOver)
      await this.#mine(this.#queue.splice(0, GROUP_LIMIT));
  }

  async #mine(group: { raw: Hex; sender: Sender }[]): Promise<void> {
    const time = this.#clock.nextBlockTime();
    let outcome: Outcome;
    try {
      outcome = await this.#machine.commit({
        kind: "group",
        time,
        raws: group.map(({ raw }) => raw),
      });
    } catch (error) {
      this.#leftOver = false;
      const full = error instanceof JournalFull;
      const answer = full ? diskFull() : failed();
      for (const { sender } of group) sender.reject(answer);
      if (full) return;
      throw error;
    }
    if (outcome.block) this.#clock.blockFormed(time);
    this.#leftOver = outcome.leftOver;

    const included = new Set(outcome.included);
    for (const [index, { raw, sender }] of group.entries()) {
      const answer = outcome.answers[index]!;
      if (answer instanceof RpcError) await this.#answerRefused(raw, sender, answer);
      else if (included.has(answer)) sender.resolve(answer);
      else this.#wait(answer, sender);
    }
    for (const hash of included) this.#settled(hash, ({ resolve }) => resolve(hash));
  }

  /** A transaction that is refused because it is here already has not failed. */
  async #answerRefused(raw: Hex, sender: Sender, refusal: RpcError): Promise<void> {
    const hash = hashOf(raw);
    if (this.#waiting.has(hash)) return this.#wait(hash, sender);
    const receipt = await this.#machine.ask((client) =>
      client.call("eth_getTransactionReceipt", [hash]),
    );
    if (receipt) sender.resolve(hash);
    else sender.reject(refusal);
  }

  #wait(hash: Hex, sender: Sender): void {
    const waiting = this.#waiting.get(hash);
    if (waiting) {
      waiting.senders.push(sender);
      return;
    }
    const timer = setTimeout(() => {
      this.#overdue.push(hash);
      this.#work();
    }, NONCE_GAP_WAIT_MS);
    this.#waiting.set(hash, { senders: [sender], timer });
  }

  /** Gives up these transactions, and what waits behind them. */
  async #giveUp(overdue: Hex[]): Promise<void> {
    const still = overdue.filter((hash) => this.#waiting.has(hash));
    if (still.length === 0) return;
    const late = Object.entries((await this.#pool()).queued)
      .map(([sender, byNonce]) => ({
        sender: sender as Hex,
        hashes: Object.values(byNonce).map(({ hash }) => hash),
      }))
      .filter(({ hashes }) => hashes.some((hash) => still.includes(hash)));
    try {
      if (late.length > 0) await this.#machine.drop(late.map(({ sender }) => sender));
    } catch (error) {
      if (!(error instanceof JournalFull)) throw error;
      // They stay in the pool and may still be executed: their senders are told nothing yet.
      for (const hash of still) this.#waiting.get(hash)!.timer.refresh();
      return;
    }
    const why = "nonce too high: the transactions before this one did not come";
    for (const hash of new Set([...still, ...late.flatMap(({ hashes }) => hashes)])) {
      this.#settled(hash, ({ reject }) => reject(new RpcError(TRANSACTION_REJECTED, why)));
    }
  }

  #settled(hash: Hex, tell: (sender: Sender) => void): void {
    const waiting = this.#waiting.get(hash);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(hash);
    waiting.senders.forEach(tell);
  }

  #pool(): Promise<PoolContent> {
    return this.#machine.ask((client) => client.call<PoolContent>("txpool_content", []));
  }
}

/** Transactions by sender and nonce: those that can be executed, and those that wait. */
type PoolContent = Record<"pending" | "queued", Record<string, Record<string, { hash: Hex }>>>;

function diskFull(): RpcError {
  return new RpcError(
    UNAVAILABLE,
    "The chain cannot write to its disk: the transaction was not executed. Make room and try again.",
  );
}

function failed(): RpcError {
  return new RpcError(
    UNAVAILABLE,
    "The chain has failed and is stopping. Whether the transaction was executed is unknown.",
  );
}

function hashOf(raw: Hex): Hex {
  return `0x${Buffer.from(keccak_256(Buffer.from(raw.slice(2), "hex"))).toString("hex")}`;
}
