/**
 * The handlers of the index without Ponder, as far as the past goes: reads the chain, gives each event to its handler
 * and writes the rows to a schema of its own. It shows what the rest of the index costs, and what taking its place would
 * bring (decision 82). It follows no new blocks and takes none back. Prints the seconds it took, its own start apart.
 *
 * Environment: as of `indexer/start.ts`.
 */
import "./as-registry.ts";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Table } from "drizzle-orm";
import pg from "pg";
import type { Address, Hex } from "viem";
import { askTogether } from "../../indexer/stage/ask-together.ts";
import { decoder } from "./decode.ts";
import { handlers } from "./registry.ts";
import { readChain } from "./read-chain.ts";
import { Store } from "./store.ts";
import { createTables, writeRows } from "./write-rows.ts";

const {
  CHAIN_RPC_URL: url = "",
  DATABASE_URL: connectionString,
  DEPLOYMENT_FILE = "",
} = process.env;
const { startBlock, contracts } = JSON.parse(readFileSync(DEPLOYMENT_FILE, "utf8")) as {
  startBlock: number;
  contracts: { [name: string]: Address };
};

const indexer = new URL("../../../indexer/", import.meta.url);
const tables = (await import(new URL("ponder.schema.ts", indexer).href)) as {
  [name: string]: Table;
};
for (const path of globSync("src/*.ts", { cwd: fileURLToPath(indexer) })) {
  await import(new URL(path, indexer).href);
}

const begun = performance.now();
const sql = new pg.Client({ connectionString });
await sql.connect();
const store = new Store(Object.values(tables));
await createTables(sql, store.held);
const decode = decoder(contracts);
const context = {
  db: store.db,
  client: { getTransactionReceipt },
  contracts: Object.fromEntries(
    Object.entries(contracts).map(([name, address]) => [name, { address }]),
  ),
};

const [newest = "0x0"] = await askTogether<Hex>(url, "eth_blockNumber", [[]]);
const addresses = Object.values(contracts);
for await (const read of readChain(url, addresses, startBlock, Number(newest))) {
  for (const { log, block, transaction } of read.logs) {
    const { name, args } = decode(log);
    const take = handlers.get(name);
    if (!take) throw new Error(`Nobody takes in ${name}.`);
    const event = {
      args,
      block: { number: BigInt(block.number), timestamp: BigInt(block.timestamp) },
      log: { logIndex: Number(log.logIndex) },
      transaction,
    };
    await take({ event, context });
  }
  await writeRows(sql, store.held, read.blocks);
}
const seconds = (performance.now() - begun) / 1_000;
await sql.end();
console.log(JSON.stringify({ seconds }));

/** Of a call that came by the EntryPoint: who acted stands in its logs. */
async function getTransactionReceipt({ hash }: { hash: Hex }) {
  const [receipt] = await askTogether<{ logs: { logIndex: Hex }[] }>(
    url,
    "eth_getTransactionReceipt",
    [[hash]],
  );
  return { logs: receipt?.logs.map((log) => ({ ...log, logIndex: Number(log.logIndex) })) ?? [] };
}
