import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Settings } from "../../../server/settings.ts";
import { startServer } from "../../../server/start-server.ts";
import { startDatabase } from "../../indexer/stage/database.ts";
import { startIndex } from "../../indexer/stage/index-process.ts";
import { setChain } from "../../indexer/stage/stage.ts";
import { playStory } from "../../indexer/stage/story.ts";
import { deployAccounts } from "./accounts.ts";

export type Stage = Awaited<ReturnType<typeof openStage>>;

const PAGE = "<!doctype html><title>Socialcoin</title>";

/**
 * A chain with the contracts and a story on it, a database, and the server in front; the index when it is asked for.
 * @param options.genesisTime When the chain began; absent: ten days ago.
 */
export async function openStage({
  withIndex = false,
  withStory = true,
  demo = false,
  mail = null as Settings["mail"],
  genesisTime = undefined as number | undefined,
} = {}) {
  const dir = await mkdtemp(join(tmpdir(), "socialcoin-server-"));
  const [chain, postgres] = await Promise.all([setChain(genesisTime), startDatabase()]);
  if (withStory) await playStory(chain.ledger, (seconds) => chain.sleep(seconds));

  const accounts = await deployAccounts(chain.ledger);
  await addContracts(chain.place.deploymentFile, {
    SocialAccountFactory: accounts.factory,
    PasskeyVerifier: accounts.verifier,
    FeeSponsor: accounts.sponsor,
  });

  const databaseUrl = postgres.url.replace(/index$/, "dossier");
  const index = withIndex ? await startIndex({ ...chain.place, databaseUrl: postgres.url }) : null;
  const admin = new pg.Client(postgres.url);
  await admin.connect();
  await admin.query("CREATE DATABASE dossier");
  await admin.end();

  const walletDir = join(dir, "wallet");
  await mkdir(join(walletDir, "assets"), { recursive: true });
  await writeFile(join(walletDir, "index.html"), PAGE);
  await writeFile(join(walletDir, "assets", "main-1a2b.js"), "export {};");
  await writeFile(join(walletDir, "icon.svg"), "<svg/>");
  await mkdir(join(walletDir, ".vite"));
  await writeFile(join(walletDir, ".vite", "manifest.json"), "{}");
  await writeFile(join(dir, "secret.txt"), "not for the browser");
  const personasFile = join(dir, "personas.json");
  await writeFile(personasFile, JSON.stringify(PERSONAS));

  const logLines: string[] = [];
  const settings = {
    host: "127.0.0.1",
    port: 0,
    origins: [],
    proxies: [],
    chainUrl: chain.place.chainUrl,
    indexUrl: index?.url ?? "http://127.0.0.1:9",
    bundlerUrl: null,
    databaseUrl,
    deploymentFile: chain.place.deploymentFile,
    masterKeyFile: join(dir, "master.key"),
    erasuresFile: join(dir, "erasures"),
    keyCopiesFile: join(dir, "key-copies.json"),
    lastBackupFile: join(dir, "last-backup.json"),
    walletDir,
    mail,
    personasFile: demo ? personasFile : null,
  };
  const server = await startServer(settings, {
    log: (line) => logLines.push(line),
    beginAgain: null,
  });
  const database = new pg.Client(databaseUrl);
  await database.connect();

  return {
    ...chain,
    accounts,
    settings,
    url: server.url,
    logLines,
    index,
    /** The dossier's database, as whoever copies it sees it. */
    database,
    stopChain: once(() => chain.stop()),
    stopPostgres: once(async () => {
      await database.end();
      await postgres.stop();
    }),
    async close() {
      await server.close();
      await index?.stop();
      await Promise.all([this.stopChain(), this.stopPostgres()]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function addContracts(file: string, more: Record<string, string>): Promise<void> {
  const deployment = JSON.parse(await readFile(file, "utf8")) as { contracts: object };
  const contracts = { ...deployment.contracts, ...more };
  await writeFile(file, JSON.stringify({ ...deployment, contracts }));
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= act());
}

const PERSONAS = {
  wim: {
    privateKey: `0x${"1".repeat(64)}`,
    address: `0x${"2".repeat(40)}`,
    name: "Wim",
    role: "bewoner",
    neighbourhood: "Plattenburg",
  },
  deployer: {
    privateKey: `0x${"3".repeat(64)}`,
    address: `0x${"4".repeat(40)}`,
    name: "deployer",
    role: "deployer",
    neighbourhood: null,
  },
};
