/** Opens the whole house: database, chain, contracts, bundler, index, server, wallet and, once, the pilot. */
import { existsSync } from "node:fs";
import { say, step } from "../bootstrap/steps.mjs";
import { seedPilot } from "../seed.ts";
import { createPersonas, type Personas } from "../seed/personas.ts";
import { BUNDLER_WEI, bundlerAddress, startBundler } from "./bundler.ts";
import { startChain } from "./chain.ts";
import { claimFolder } from "./claim-folder.ts";
import { compileContracts } from "./contracts.ts";
import { DEPLOYER_WEI, ensureDeployment } from "./deployment.ts";
import { startIndex, untilIndexHas } from "./index-service.ts";
import { readJson, writeJson } from "./json-file.ts";
import type { StartOptions } from "./options.ts";
import { genesisTime, readOrigin, writeOrigin } from "./origin.ts";
import { innerPorts, requirePort } from "./ports.ts";
import { startPostgres } from "./postgres.ts";
import {
  endRewind,
  isRewindPlanned,
  rememberBeginning,
  rewindChain,
  rewindDatabases,
} from "./rewind.ts";
import { startServer } from "./server.ts";
import { supervise } from "./supervisor.ts";
import { endTools } from "./tool.ts";
import { buildWallet } from "./wallet.ts";

export type House = {
  /** Comes true when everything is there: the address for the browser. */
  open: Promise<string>;
  /** Rejects when a service can no longer be kept running; resolves when a user wants to begin again. */
  ended: Promise<"again">;
  /** Stops everything. */
  close: () => Promise<void>;
};

/** Whoever waits for the house hears what failed. */
const nothing = () => undefined;

export async function openHouse(root: string, options: StartOptions): Promise<House> {
  const { folder, unlock } = await claimFolder(options.data, options.reset, () =>
    requirePort(options.port),
  );

  const supervisor = supervise(folder.logs, folder.processes);
  const claimed = innerPorts(folder.ports);
  const again = Promise.withResolvers<"again">();

  return {
    open: open(),
    ended: Promise.race([again.promise, supervisor.broken]),
    close: async () => {
      endTools();
      await supervisor.stopAll();
      await claimed.then(({ release }) => release(), nothing);
      unlock();
    },
  };

  async function open(): Promise<string> {
    const origin = readOrigin(folder.origin) ?? {
      firstStart: new Date().toISOString(),
      pilot: !options.empty,
      complete: false,
    };
    const { ports } = await claimed;
    const indexUrl = `http://127.0.0.1:${ports.index}`;
    const bundlerUrl = process.env["BUNDLER_URL"] ?? `http://127.0.0.1:${ports.bundler}`;
    if (!existsSync(folder.personas)) writeJson(folder.personas, createPersonas(origin));
    writeOrigin(folder.origin, origin);
    const { deployer } = readJson<Personas>(folder.personas) ?? {};
    const bundler = bundlerAddress(folder);

    const compiled = step("Contracts compiled", () => compileContracts(root));
    const rewinding = isRewindPlanned(folder);
    const databases = step("PostgreSQL", async () => {
      const urls = await startPostgres(supervisor, folder, ports.postgres, origin);
      if (rewinding) await rewindDatabases(folder, urls);
      return urls;
    });
    const chain = step("Local chain", () => {
      if (rewinding) rewindChain(folder);
      return startChain(supervisor, root, folder, ports.chain, {
        genesis: genesisTime(origin),
        funds: [
          [deployer?.address ?? "", DEPLOYER_WEI],
          [bundler, BUNDLER_WEI],
        ],
      });
    });
    const wallet = step("Wallet built", () => buildWallet(root));
    const deployed = Promise.all([chain, compiled]).then(([chainUrl]) =>
      step("Contracts deployed", () => ensureDeployment(root, folder, chainUrl, origin)),
    );
    const base = Promise.all([chain, databases, deployed]);
    const index = base.then(([chainUrl, { index: databaseUrl }]) =>
      step("Index", () =>
        startIndex(supervisor, root, folder, { port: ports.index, databaseUrl, chainUrl }),
      ),
    );
    // Before the pilot is loaded: the blocks of its own contracts would get the times of the pilot's.
    const bundled = process.env["BUNDLER_URL"]
      ? undefined
      : base.then(([chainUrl]) =>
          step("Bundler", () =>
            startBundler(supervisor, root, folder, { port: ports.bundler, chainUrl }),
          ),
        );
    // Who begins again waits for the server: it comes when all is there.
    const before = rewinding ? index.then(() => base) : base;
    const server = before.then(([chainUrl, { dossier: databaseUrl }]) =>
      step("Server", () => {
        const place = { port: options.port, chainUrl, indexUrl, bundlerUrl, databaseUrl };
        return startServer(supervisor, root, folder, place, (message) => {
          if ((message as { type?: string }).type === "begin-again") again.resolve("again");
        });
      }),
    );
    const [url, chainUrl] = await Promise.all([server, chain, index, wallet, bundled]);

    if (!origin.complete) {
      if (origin.pilot) {
        await step("Pilot loaded", () => load(url, chainUrl, origin.firstStart));
        await step("Index has read it", () => untilIndexHas(chainUrl, indexUrl));
      }
      await rememberBeginning(folder, await databases);
      writeOrigin(folder.origin, { ...origin, complete: true });
    }
    endRewind(folder);
    return url;
  }

  /** Loads the demonstration pilot through the doors that its users take. */
  function load(url: string, chainUrl: string, firstStart: string): Promise<void> {
    return seedPilot({
      url,
      chainUrl,
      personasFile: folder.personas,
      deploymentFile: folder.deployment,
      firstStart: new Date(firstStart),
      progress: (line) => say(`    ${line}`),
    });
  }
}
