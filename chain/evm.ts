/** The EVM that is there now. When it ends by itself, another one with the same chain takes its place. */
import { AnvilUnreachable, type AnvilClient } from "./anvil-client.ts";
import type { Running } from "./boot.ts";
import { stopping } from "./rpc-error.ts";

const ATTEMPTS = 3;

export class Evm {
  #current: Promise<Running>;
  #stopping = false;
  readonly #another: () => Promise<Running>;
  readonly #onFatal: (error: unknown) => void;

  /**
   * @param another starts one that has everything the journal holds.
   * @param onFatal hears of it when none could be started.
   */
  constructor(
    running: Running,
    another: () => Promise<Running>,
    onFatal: (error: unknown) => void,
  ) {
    this.#another = another;
    this.#onFatal = onFatal;
    this.#current = Promise.resolve(running);
    this.#watch(running, this.#current);
  }

  /** The one that is there, or is being started in the place of another. */
  get current(): Promise<Running> {
    return this.#current;
  }

  /** Asks it something that changes nothing; once more when it ended meanwhile. */
  ask<T>(question: (client: AnvilClient) => Promise<T>): Promise<T> {
    return this.use(({ process }) => question(process.client));
  }

  /** Does something with it, and again with the next one when it ended meanwhile. */
  async use<T>(work: (running: Running) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const current = this.#current;
      const running = await current;
      try {
        return await work(running);
      } catch (error) {
        if (!(error instanceof AnvilUnreachable) || attempt === ATTEMPTS) throw error;
        if (this.#stopping) throw stopping();
        this.#replace(current);
      }
    }
  }

  /** From now on one that ends is not replaced: at Ctrl-C it may end before this process does. */
  retire(): void {
    this.#stopping = true;
  }

  async stop(): Promise<void> {
    this.retire();
    await this.#current.then(
      ({ process }) => process.stop(),
      () => {},
    );
  }

  #watch({ process }: Running, current: Promise<Running>): void {
    void process.ended.then(() => this.#replace(current));
  }

  #replace(ended: Promise<Running>): void {
    if (this.#stopping || this.#current !== ended) return;
    const next = ended.then(({ process }) => process.stop()).then(this.#another);
    this.#current = next;
    next.then(
      (running) => (this.#stopping ? void running.process.stop() : this.#watch(running, next)),
      (error: unknown) => {
        if (!this.#stopping) this.#onFatal(error);
      },
    );
  }
}
