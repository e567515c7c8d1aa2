import { createRequire } from "node:module";
import type pg from "pg";

const at = "../../../node_modules/ponder/dist/esm/sync-store";

type Given = { chainId: number };
type Store = {
  insertBlocks: (given: Given & { blocks: object[] }) => Promise<void>;
  insertTransactions: (given: Given & { transactions: object[] }) => Promise<void>;
  insertLogs: (given: Given & { logs: object[] }) => Promise<void>;
};
type Drizzle = { drizzle: (client: pg.Client, options: object) => object };

/** The tables of Ponder's cache that blocks of the past are written into, and what makes a row of each unlike every other. */
const keys = {
  blocks: ["number"],
  transactions: ["block_number", "transaction_index"],
  logs: ["block_number", "log_index"],
};

/** What the Ponder that is here writes blocks of the past with, over `client`, into tables of the same columns. */
export async function ponderStore(client: pg.Client): Promise<Store> {
  const ponder = createRequire(new URL(`${at}/index.js`, import.meta.url));
  const [{ createSyncStore }, schema, { drizzle }] = (await Promise.all([
    import(`${at}/index.js`),
    import(`${at}/schema.js`),
    import(ponder.resolve("drizzle-orm/node-postgres").replace(/\.cjs$/, ".js")),
  ])) as [{ createSyncStore: (given: object) => Store }, Record<string, object>, Drizzle];
  for (const [table, key] of Object.entries(keys)) {
    const columns = Object.keys(schema[table]!).filter((name) => name !== "enableRLS");
    await client.query(
      `DROP TABLE IF EXISTS ponder_sync.${table};
       CREATE TABLE ponder_sync.${table} (${columns.map((name) => `"${asInSql(name)}" text`).join()},
         UNIQUE (chain_id, ${key.join()}))`,
    );
  }
  const db = drizzle(client, { casing: "snake_case" });
  const wrap = (_: object, write: (over: object) => Promise<unknown>) => write(db);
  const common = { options: { databaseMaxQueryParameters: 16_000 } };
  return createSyncStore({ common, qb: { wrap } });
}

const asInSql = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A block with one transaction and one event, as a chain tells it. */
export function blockAsTold(at: number) {
  const number = `0x${at.toString(16)}`;
  const hash = `0x${at.toString(16).padStart(64, "0")}`;
  const address = `0x${"a".repeat(40)}`;
  const place = { blockNumber: number, blockHash: hash, transactionIndex: "0x0" };
  const block = {
    number,
    hash,
    timestamp: number,
    parentHash: hash,
    logsBloom: "0x00",
    miner: address,
    gasUsed: "0x1",
    gasLimit: "0x2",
    stateRoot: hash,
    receiptsRoot: hash,
    transactionsRoot: hash,
    size: "0x3",
    difficulty: "0x0",
    extraData: "0x",
  };
  const transaction = {
    ...place,
    hash,
    from: address,
    to: address,
    input: "0x1234",
    value: "0x0",
    nonce: number,
    gas: "0x5208",
  };
  const log = {
    ...place,
    logIndex: "0x0",
    transactionHash: hash,
    address,
    topics: [hash],
    data: "0x",
  };
  return { blocks: [block], transactions: [transaction], logs: [log] };
}
