/**
 * Transactions that the EVM has taken but cannot execute yet, and the senders who wait for them.
 * Each is called overdue after a while, again and again, until it is settled.
 */
import type { Hex } from "./record.ts";

const OVERDUE_AFTER_MS = 5_000;

/** Somebody who wants to hear what came of a transaction. */
export interface Sender {
  resolve: (hash: Hex) => void;
  reject: (error: Error) => void;
}

export class WaitingRoom {
  readonly #senders = new Map<Hex, Sender[]>();
  readonly #timers = new Map<Hex, NodeJS.Timeout>();
  readonly #overdue = new Set<Hex>();
  readonly #onOverdue: () => void;

  /** @param onOverdue called when a transaction has become overdue. */
  constructor(onOverdue: () => void) {
    this.#onOverdue = onOverdue;
  }

  get overdue(): Hex[] {
    return [...this.#overdue];
  }

  get all(): Hex[] {
    return [...this.#senders.keys()];
  }

  has(hash: Hex): boolean {
    return this.#senders.has(hash);
  }

  add(hash: Hex, sender: Sender): void {
    const senders = this.#senders.get(hash);
    if (senders) {
      senders.push(sender);
      return;
    }
    this.#senders.set(hash, [sender]);
    this.again(hash);
  }

  /** Lets the transaction wait once more as long. */
  again(hash: Hex): void {
    this.#overdue.delete(hash);
    clearTimeout(this.#timers.get(hash));
    const timer = setTimeout(() => {
      this.#overdue.add(hash);
      this.#onOverdue();
    }, OVERDUE_AFTER_MS);
    this.#timers.set(hash, timer);
  }

  /** Tells the senders of the transaction what came of it. */
  settle(hash: Hex, tell: (sender: Sender) => void): void {
    const senders = this.#senders.get(hash) ?? [];
    clearTimeout(this.#timers.get(hash));
    this.#timers.delete(hash);
    this.#overdue.delete(hash);
    this.#senders.delete(hash);
    senders.forEach(tell);
  }
}
