import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeRowsTogether } from "../../indexer/start/rows-together.ts";
import { countedPostgres } from "../server/stage/counted-postgres.ts";
import { startDatabase } from "./stage/database.ts";
import { blockAsTold, ponderStore } from "./stage/ponder-store.ts";

const asGiven = Object.getOwnPropertyDescriptor(pg.Client.prototype, "query")!;
const writeAlone = () => Object.defineProperty(pg.Client.prototype, "query", asGiven);

let database: Awaited<ReturnType<typeof startDatabase>>;
let counted: Awaited<ReturnType<typeof countedPostgres>>;
/** Writes as Ponder does, and `other` sees what is there from elsewhere. */
let client: pg.Client;
let other: pg.Client;

beforeAll(async () => {
  database = await startDatabase();
  counted = await countedPostgres(database.url);
  other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await other.query(
    `CREATE SCHEMA ponder_sync;
     CREATE TABLE ponder_sync.hashes (number bigint PRIMARY KEY, hash text NOT NULL, note text DEFAULT 'none');
     CREATE TABLE ponder_sync.words (number bigint PRIMARY KEY, hash text NOT NULL, note text)`,
  );
}, 120_000);

afterAll(async () => {
  await other.end();
  counted.stop();
  await database.stop();
});

beforeEach(async () => {
  await other.query("TRUNCATE ponder_sync.hashes, ponder_sync.words");
  client = new pg.Client({ connectionString: counted.url });
  await client.connect();
  writeRowsTogether();
});

afterEach(async () => {
  writeAlone();
  await client.end();
});

type PonderStore = Awaited<ReturnType<typeof ponderStore>>;
type Row = [number: number, hash: string | null];

/** As Drizzle gives it to the driver. */
const write = (rows: Row[], table = "hashes", then = ' on conflict ("number") do nothing') =>
  client.query(
    {
      text: `insert into "ponder_sync"."${table}" ("number", "hash", "note") values ${rows
        .map((_, at) => `($${at * 2 + 1}, $${at * 2 + 2}, default)`)
        .join(", ")}${then}`,
    },
    rows.flat(),
  );
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const hash = (number: number) => `hash of ${number}`;
const writeEach = (count: number, table?: string) =>
  numbers(count).map((number) => write([[number, hash(number)]], table));

async function written(table = "hashes") {
  const { rows } = await other.query<{ number: string; hash: string; note: string | null }>(
    `SELECT * FROM ponder_sync.${table} ORDER BY number`,
  );
  return rows.map(({ number, ...rest }) => ({ number: Number(number), ...rest }));
}

async function statementsOf(doing: () => Promise<unknown>): Promise<number> {
  const before = counted.count();
  await doing();
  return counted.count() - before;
}

describe("writeRowsTogether", () => {
  it("writes what is given at the same time by one statement a table, each row as it was given", async () => {
    const both = () => Promise.all([...writeEach(25), ...writeEach(25, "words")]);
    expect(await statementsOf(both)).toBe(2);
    const rows = numbers(25).map((number) => ({ number, hash: hash(number) }));
    expect(await written()).toEqual(rows.map((row) => ({ ...row, note: "none" })));
    expect(await written("words")).toEqual(rows.map((row) => ({ ...row, note: null })));
  });

  it("takes statements of several rows together, and leaves what stands there", async () => {
    await write([[1, "stands"]]);
    const three = () =>
      Promise.all([
        write([
          [1, "late"],
          [2, "two"],
        ]),
        write([
          [2, "late"],
          [3, "three"],
        ]),
        write([[4, "four"]]),
      ]);
    expect(await statementsOf(three)).toBe(1);
    expect((await written()).map(({ number, hash: of }) => [number, of])).toEqual([
      [1, "stands"],
      [2, "two"],
      [3, "three"],
      [4, "four"],
    ]);
  });

  it("begins another statement before one holds more than PostgreSQL takes", async () => {
    const wide = numbers(40).map((at) =>
      write(numbers(1_000).map((each): Row => [at * 1_000 + each, "full"])),
    );
    expect(await statementsOf(() => Promise.all(wide))).toBeGreaterThan(1);
    expect(await written()).toHaveLength(40_000);
  });

  it("has the rows there before whatever else the connection is given", async () => {
    await client.query("BEGIN");
    const rows = writeEach(5);
    const commit = client.query("COMMIT");
    await commit;
    expect(await written()).toHaveLength(5);
    await Promise.all(rows);
  });

  it("takes back with the transaction what was written together", async () => {
    await client.query("BEGIN");
    await Promise.all(writeEach(5));
    await client.query("ROLLBACK");
    expect(await written()).toEqual([]);
  });

  it("tells each of them of the error, and writes none", async () => {
    await client.query("BEGIN");
    const ends = await Promise.allSettled([...writeEach(3), write([[9, null]])]);
    expect(ends.map((end) => end.status === "rejected" && String(end.reason))).toEqual(
      Array(4).fill(expect.stringContaining("violates not-null constraint")),
    );
    await client.query("ROLLBACK");
    await Promise.all(writeEach(1));
    expect(await written()).toHaveLength(1);
  });

  it("knows what the Ponder that is here writes, and writes the same", async () => {
    const writeAll = async (store: PonderStore) => {
      const given = numbers(10).map((number) => ({ chainId: 1, ...blockAsTold(number) }));
      const { insertBlocks, insertTransactions, insertLogs } = store;
      await Promise.all(
        given.flatMap((each) => [insertBlocks(each), insertTransactions(each), insertLogs(each)]),
      );
    };
    const all = async () =>
      (
        await other.query<{ row: string }>(
          `SELECT b::text || t::text || l::text AS row FROM ponder_sync.blocks b
           JOIN ponder_sync.transactions t ON t.block_number = b.number
           JOIN ponder_sync.logs l ON l.block_number = b.number ORDER BY b.number::int`,
        )
      ).rows;

    const store = await ponderStore(client);
    expect(await statementsOf(() => writeAll(store))).toBe(3);
    const together = await all();
    writeAlone();
    const alone = await ponderStore(client);
    expect(await statementsOf(() => writeAll(alone))).toBe(30);
    expect(together).toHaveLength(10);
    expect(together).toEqual(await all());
  });

  it("leaves a statement of another form as it is", async () => {
    const set = ' on conflict ("number") do update set hash = excluded.hash';
    const changed = () =>
      Promise.all([write([[1, "a"]], "hashes", set), write([[1, "b"]], "hashes", set)]);
    expect(await statementsOf(changed)).toBe(2);
    expect(await written()).toEqual([{ number: 1, hash: "b", note: "none" }]);
    const { rows } = await client.query<{ one: number }>("SELECT $1::int AS one", [1]);
    expect(rows).toEqual([{ one: 1 }]);
  });
});
