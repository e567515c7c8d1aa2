/**
 * Which time the next block carries. In Unix seconds.
 *
 * While history is written, time stands still: a block is one second after the last, or at the
 * time that was set for it. Afterwards a block carries the present time, and always more than the
 * block before it; so under a load of more than one block a second the chain's time runs ahead of
 * the wall clock, and the clock catches up when it is quieter.
 */
import { RpcError, INVALID_PARAMS } from "./rpc-error.ts";

export class Clock {
  #last: number;
  #set: number | undefined;
  #historyOpen: boolean;
  readonly #now: () => number;

  constructor(
    genesisTime: number,
    historyOpen: boolean,
    now = () => Math.floor(Date.now() / 1000),
  ) {
    this.#last = genesisTime;
    this.#historyOpen = historyOpen;
    this.#now = now;
  }

  get historyOpen(): boolean {
    return this.#historyOpen;
  }

  /** The time of the block that would be formed now. */
  nextBlockTime(): number {
    if (this.#set !== undefined) return this.#set;
    return this.#historyOpen ? this.#last + 1 : Math.max(this.#now(), this.#last + 1);
  }

  /** The time a question about the present sees. */
  callTime(): number {
    if (this.#historyOpen) return this.#set ?? this.#last;
    return this.nextBlockTime();
  }

  /** A block was formed. */
  blockFormed(time: number): void {
    this.#last = time;
    if (this.#set !== undefined && this.#set <= time) this.#set = undefined;
  }

  /** @throws RpcError when history is closed, or the time is not after the last block or lies in the future. */
  setNextBlockTime(time: number): void {
    if (!this.#historyOpen)
      throw new RpcError(INVALID_PARAMS, "History is closed: block times cannot be set any more.");
    this.#mustBeLater(time);
    if (time > this.#now())
      throw new RpcError(INVALID_PARAMS, `Block time ${time} lies in the future.`);
    this.#set = time;
  }

  /**
   * Lets time pass once history is closed: the next block carries this time, and later ones go on from there until the
   * wall clock has caught up. For looking at what waits for days, on a chain of one's own.
   * @throws RpcError when history is open, or the time is not after the last block.
   */
  leapTo(time: number): void {
    if (this.#historyOpen) throw new RpcError(INVALID_PARAMS, "History is open: set block times.");
    this.#mustBeLater(time);
    this.#set = time;
  }

  closeHistory(): void {
    this.#historyOpen = false;
    this.#set = undefined;
  }

  #mustBeLater(time: number): void {
    if (time > this.#last) return;
    const problem = `Block time ${time} is not after the last block (${this.#last}).`;
    throw new RpcError(INVALID_PARAMS, problem);
  }
}
