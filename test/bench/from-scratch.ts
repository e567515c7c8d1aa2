import { readFileSync } from "node:fs";
import pg from "pg";
import { createPublicClient, http } from "viem";
import { freshCache } from "./fresh-cache.ts";
import { startDatabase } from "../indexer/stage/database.ts";
import { startIndex } from "../indexer/stage/index-process.ts";
import { setChain } from "../indexer/stage/stage.ts";
import type { Figure } from "./figure.ts";
import { runPlain } from "./plain-index/run-plain.ts";
import { pledgeOften } from "./pledge-often.ts";
import { mostMemoryOf } from "./processes.ts";

/** How many events stand in each block. */
const SHAPES = [1, 100];
const RANGE = 5_000n;
const GOAL = 2_000;
/** Milliseconds: a slow index is a figure too. */
const PATIENCE = 1_800_000;

type Stage = Awaited<ReturnType<typeof setChain>>;

/**
 * How fast the index takes in a chain it has never seen, and one that its own cache has, beside the bare minimum; its own start is
 * told apart. And how fast its handlers are without Ponder. `many`: how many events in blocks of one, and how many in blocks of a hundred.
 */
export async function measureFromScratch(many: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  const starts: number[] = [];
  for (const [shape, together] of SHAPES.entries()) {
    const events = many[shape]!;
    const [chain, database] = [await setChain(), await startDatabase()];
    try {
      await pledgeOften(chain, events, together);
      const place = { ...chain.place, databaseUrl: database.url };
      const bare = events / (await readBare(chain, database.url));
      const first = await takeIn(place);
      await freshCache(database.url);
      const second = await takeIn(place);
      starts.push(first.start, second.start);
      const plain = events / (await runPlain(place));
      const size = `${events.toLocaleString("en")} events, ${together} to a block`;
      const beside = { what: "getLogs and one insert", measured: bare };
      const figure = (how: string, measured: number): Figure => ({
        what: `${size}, ${how}`,
        measured,
        unit: "per s",
        beside,
      });
      const withGoal = (how: string, { seconds }: { seconds: number }) => {
        const measured = events / seconds;
        const goal = { text: `>= ${GOAL} per s`, met: measured >= GOAL };
        return { ...figure(how, measured), goal };
      };
      figures.push(
        withGoal("cold", first),
        withGoal("from its cache", second),
        figure("its handlers without Ponder", plain),
        { what: `${size}, the index's memory at most`, measured: first.memory, unit: "MB" },
      );
    } finally {
      await chain.stop();
      await database.stop();
    }
  }
  const start = starts.reduce((sum, each) => sum + each, 0) / starts.length;
  return [{ what: "its own start, told apart", measured: start, unit: "s" }, ...figures];
}

/** Seconds of its own start, and from there until the index holds the whole chain; and the memory that it had at most, in MB. */
async function takeIn(place: Parameters<typeof startIndex>[0]) {
  const begun = performance.now();
  const index = await startIndex(place, PATIENCE);
  const whole = (performance.now() - begun) / 1_000;
  const memory = mostMemoryOf(index.pid);
  await index.stop();
  return { start: index.start, seconds: whole - index.start, memory };
}

/** Seconds to read the same events with viem and write them in one statement: no tables beside, no cache, no order kept. */
async function readBare({ ledger, place }: Stage, databaseUrl: string): Promise<number> {
  const { contracts } = JSON.parse(readFileSync(place.deploymentFile, "utf8")) as {
    contracts: { [name: string]: `0x${string}` };
  };
  const begun = performance.now();
  // All events come in one answer, larger than what it reads of an unknown server.
  const transport = http(place.chainUrl, { maxResponseBodySize: false });
  const client = createPublicClient({ transport });
  const newest = await client.getBlockNumber();
  const logs = [];
  for (let from = BigInt(ledger.startBlock); from <= newest; from += RANGE) {
    const to = from + RANGE - 1n < newest ? from + RANGE - 1n : newest;
    const read = { address: Object.values(contracts), fromBlock: from, toBlock: to };
    logs.push(...(await client.getLogs(read)));
  }
  const sql = new pg.Client({ connectionString: databaseUrl });
  await sql.connect();
  await sql.query("CREATE TABLE bare (block int, log_index int, tx text, topics text, data text)");
  await sql.query(
    "INSERT INTO bare SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::text[])",
    [
      logs.map(({ blockNumber }) => Number(blockNumber)),
      logs.map(({ logIndex }) => logIndex),
      logs.map(({ transactionHash }) => transactionHash),
      logs.map(({ topics }) => topics.join(",")),
      logs.map(({ data }) => data),
    ],
  );
  await sql.query("DROP TABLE bare");
  await sql.end();
  return (performance.now() - begun) / 1_000;
}
