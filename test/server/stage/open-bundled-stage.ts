import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPublicClient, createWalletClient, http } from "viem";
import type { Address, Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { BUNDLER_WEI, bundlerAddress, startBundler } from "../../../scripts/start/bundler.ts";
import { CHAIN_ID, startChain } from "../../../scripts/start/chain.ts";
import { openDataFolder } from "../../../scripts/start/data-folder.ts";
import { readJson, writeJson } from "../../../scripts/start/json-file.ts";
import { supervise } from "../../../scripts/start/supervisor.ts";
import { runTool } from "../../../scripts/start/tool.ts";
import { readDeployment } from "../../../server/deployment.ts";
import { connectDatabase } from "../../../server/dossier/connect-database.ts";
import { databaseSessions } from "../../../server/session/sessions.ts";
import { startServer } from "../../../server/start-server.ts";
import { Phone } from "../../flows/phone.ts";
import { freePort, startDatabase } from "../../indexer/stage/database.ts";

export type BundledStage = Awaited<ReturnType<typeof openBundledStage>>;
/** Somebody with a passkey. The account is on the chain from the first operation on. */
export type Somebody = Awaited<ReturnType<BundledStage["stranger"]>>;

const root = fileURLToPath(new URL("../../..", import.meta.url));
const ETHER = 10n ** 18n;
const FOREVER = 2 ** 40 - 1;
const MENTOR = 1;
const WORDS = `0x${"5".repeat(64)}` as const;
export const NO_SALT = `0x${"0".repeat(64)}` as const;

/** Chain, contracts and bundler as `npm start` runs and keeps them, and the server in front. */
export async function openBundledStage() {
  const dir = await mkdtemp(join(tmpdir(), "socialcoin-bundled-"));
  const folder = openDataFolder(join(dir, "data"));
  const supervisor = supervise(folder.logs, folder.processes);
  const keys = Array.from({ length: 6 }, generatePrivateKey);
  const [official, second, guardian, ...municipality] = keys.map((key) => privateKeyToAccount(key));
  const municipalityKeys = keys.slice(3);
  const deployerKey = generatePrivateKey();
  const bundler = bundlerAddress(folder);

  const chainUrl = await startChain(supervisor, root, folder, await freePort(), {
    genesis: undefined,
    funds: [
      [privateKeyToAccount(deployerKey).address, 2n * ETHER],
      [bundler, BUNDLER_WEI],
    ],
  });
  writeJson(folder.parameters, {
    Socialcoin: {
      officials: [official!.address, second!.address],
      organisation: 1,
      officialsUntil: FOREVER,
      guardianOperator: guardian!.address,
      municipalitySigners: municipality.map(({ address }) => address),
    },
    // As much a call as the whole purse: so one can be asked for that the purse does not reach for.
    Accounts: { stake: `${ETHER}`, purse: `${ETHER}`, mostPerCall: `${ETHER}` },
  });
  const files = ["--parameters", folder.parameters, "--journal", folder.ignition];
  await runTool(
    "Deploying the contracts",
    [join(root, "scripts", "deploy.ts"), ...files, "--out", folder.deployment],
    root,
    { RPC_URL: chainUrl, CHAIN_ID: String(CHAIN_ID), DEPLOYER_KEY: deployerKey },
  );
  const port = await freePort();
  const [postgres] = await Promise.all([
    startDatabase(),
    startBundler(supervisor, root, folder, { port, chainUrl }),
  ]);

  await mkdir(join(dir, "wallet"));
  await writeFile(join(dir, "wallet", "index.html"), "<!doctype html>");
  const settings = {
    host: "127.0.0.1",
    port: 0,
    origins: [],
    proxies: [],
    chainUrl,
    indexUrl: "http://127.0.0.1:9",
    bundlerUrl: `http://127.0.0.1:${port}`,
    databaseUrl: postgres.url,
    deploymentFile: folder.deployment,
    masterKeyFile: folder.masterKey,
    erasuresFile: folder.erasures,
    keyCopiesFile: folder.keyCopies,
    lastBackupFile: folder.lastBackup,
    walletDir: join(dir, "wallet"),
    mail: null,
    personasFile: null,
  };
  const server = await startServer(settings, { log: () => {}, beginAgain: null });
  const { database, close: disconnect } = connectDatabase(postgres.url);
  const sessions = databaseSessions(database);

  const { contracts, accounts } = await readDeployment(folder.deployment);
  const client = createPublicClient({
    transport: http(chainUrl, { retryCount: 40 }),
    cacheTime: 0,
    pollingInterval: 20,
  });
  const wallet = createWalletClient({ account: official!, transport: http(chainUrl) });

  /** A phone with a passkey, and the address that its account will have. */
  const stranger = async () => {
    const phone = new Phone(accounts!.verifier);
    const address = await client.readContract({
      address: accounts!.factory,
      abi: socialAccountFactoryAbi,
      functionName: "addressOf",
      args: [phone.signer as Hex, NO_SALT],
    });
    return { phone, address };
  };

  return {
    settings,
    folder,
    client,
    contracts,
    accounts: accounts!,
    official: official!.address,
    municipalityKeys,
    guardianKey: keys[2]!,
    bundlerKey: () => readFileSync(folder.bundlerKey, "utf8").trim() as Hex,

    stranger,

    /** A phone with a passkey, and its account enrolled by the office. */
    async enrol() {
      const somebody = await stranger();
      const hash = await wallet.writeContract({
        address: contracts.SocialCoin,
        abi: socialCoinAbi,
        functionName: "enrol",
        args: [somebody.address, 0, 1, WORDS],
        chain: null,
        gasPrice: 0n,
      });
      await client.waitForTransactionReceipt({ hash });
      return somebody;
    },

    /** Makes somebody's account, which their first act would do. */
    async make({ phone }: Awaited<ReturnType<typeof stranger>>) {
      const hash = await wallet.writeContract({
        address: accounts!.factory,
        abi: socialAccountFactoryAbi,
        functionName: "create",
        args: [phone.signer as Hex, NO_SALT],
        chain: null,
        gasPrice: 0n,
      });
      await client.waitForTransactionReceipt({ hash });
    },

    /** Lets so many seconds pass on the chain. */
    async leap(seconds: number) {
      const time = Math.floor(Date.now() / 1_000) + seconds;
      await client.request<{ Method: string; Parameters: unknown[]; ReturnType: unknown }>({
        method: "chain_leapTo",
        params: [time],
      });
    },

    /** A security key, and its account a mentor's from this moment on: two officials said so. */
    async appoint() {
      const somebody = await stranger();
      const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;
      const free = { chain: null, gasPrice: 0n } as const;
      const granted = await wallet.writeContract({
        ...coin,
        ...free,
        functionName: "grantStaff",
        args: [somebody.address, MENTOR, 1, FOREVER, 0, 0],
      });
      await client.waitForTransactionReceipt({ hash: granted });
      const approved = await createWalletClient({
        account: second!,
        transport: http(chainUrl),
      }).writeContract({
        ...coin,
        ...free,
        functionName: "approveStaff",
        args: [somebody.address],
      });
      await client.waitForTransactionReceipt({ hash: approved });
      return somebody;
    },

    /** Asks a door of the server as an account that is signed in, or as nobody. */
    async ask(account: Address | null, path: string, body?: object): Promise<Response> {
      const headers = new Headers({ "content-type": "application/json" });
      if (account) {
        headers.set(
          "cookie",
          `socialcoin_session=${await sessions.signIn(null, { address: account, key: null })}`,
        );
        headers.set("x-account", account);
      }
      const method = body ? "POST" : "GET";
      return fetch(server.url + path, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
    },

    /** Ends a service as a crash does; whoever keeps it starts it again. */
    kill(name: "bundler" | "chain") {
      const processes = readJson<{ name: string; pid: number }[]>(folder.processes)!;
      process.kill(-processes.find((one) => one.name === name)!.pid, "SIGKILL");
    },

    async close() {
      await server.close();
      await disconnect();
      await supervisor.stopAll();
      await postgres.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
