import { startDatabase } from "./database.ts";
import { type Index, startIndex } from "./index-process.ts";
import { openLateWire } from "./late-wire.ts";
import { setChain } from "./stage.ts";
import { playStory } from "./story.ts";

/** The story on a chain, and the index that follows it. */
export class Running {
  readonly chain: Awaited<ReturnType<typeof setChain>>;
  readonly database: Awaited<ReturnType<typeof startDatabase>>;
  /** Between the chain and the index. */
  readonly wire: Awaited<ReturnType<typeof openLateWire>>;
  #index: Index | undefined;

  private constructor({ chain, database, wire }: Pick<Running, "chain" | "database" | "wire">) {
    this.chain = chain;
    this.database = database;
    this.wire = wire;
  }

  static async begin(): Promise<Running> {
    const chain = await setChain();
    const database = await startDatabase();
    const wire = await openLateWire(chain.place.chainUrl);
    const running = new Running({ chain, database, wire });
    try {
      await playStory(chain.ledger, (seconds) => chain.sleep(seconds));
      await running.start();
      return running;
    } catch (error) {
      await running.stop();
      throw error;
    }
  }

  get index(): Index {
    if (!this.#index) throw new Error("The index was not started");
    return this.#index;
  }

  async start(): Promise<void> {
    this.#index = await this.startSecond();
  }

  /** Another one beside the index, on the same database. */
  startSecond(): Promise<Index> {
    const { chain, database, wire } = this;
    return startIndex({ ...chain.place, chainUrl: wire.url, databaseUrl: database.url });
  }

  async stop(): Promise<void> {
    await this.#index?.stop();
    await this.wire.close();
    await Promise.all([this.chain.stop(), this.database.stop()]);
  }
}

/** Filled before the first test; empty where that failed. */
export type Begun = { now: Running };
