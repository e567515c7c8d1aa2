/**
 * The EVM: an anvil process that mines only when told, keeps everything in memory and belongs to
 * this process. It is listening on a free loopback port of its own when `start` returns.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { AnvilClient } from "./anvilClient.ts";
import { watchOver } from "./watchdog.ts";

/** States of past blocks kept for calls at a block number; blocks, receipts and logs are all kept. */
const RECENT_STATES = 64;
const START_TIMEOUT_MS = 120_000;

export interface AnvilOptions {
  chainId: number;
  /** Unix seconds. */
  genesisTime: number;
}

export class AnvilProcess {
  readonly client: AnvilClient;
  /** Settles when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, client: AnvilClient, ended: Promise<void>) {
    this.#child = child;
    this.client = client;
    this.ended = ended;
  }

  /** @param state a file with what it holds from the start. */
  static async start(options: AnvilOptions, state?: string): Promise<AnvilProcess> {
    const port = await freePort();
    const child = spawn(
      binaryPath(),
      [
        ...flags(options),
        "--port",
        String(port),
        ...(state === undefined ? [] : ["--load-state", state]),
      ],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    const said: string[] = [];
    child
      .stderr!.setEncoding("utf8")
      .on("data", (text: string) => said.push(text) > 20 && said.shift());
    if (child.pid !== undefined) watchOver(child.pid, ended);

    const anvil = new AnvilProcess(child, new AnvilClient(port), ended);
    let over = false;
    void ended.then(() => (over = true));
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      if (
        await anvil.client.call("eth_chainId", []).then(
          () => true,
          () => false,
        )
      )
        return anvil;
      if (over)
        throw new Error(`anvil ended while starting: ${said.join("").trim() || "no message"}`);
      if (Date.now() > deadline) {
        await anvil.stop();
        throw new Error(`anvil did not answer within ${START_TIMEOUT_MS / 1000} s`);
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** The process id, for tests that end it. */
  get pid(): number {
    return this.#child.pid!;
  }

  async stop(): Promise<void> {
    this.client.close();
    this.#child.kill("SIGKILL");
    await this.ended;
  }
}

function flags({ chainId, genesisTime }: AnvilOptions): string[] {
  return [
    ...["--host", "127.0.0.1", "--no-cors", "--quiet"],
    ...["--chain-id", String(chainId), "--timestamp", String(genesisTime), "--hardfork", "osaka"],
    ...["--no-mining", "--order", "fifo", "--prune-history", String(RECENT_STATES)],
    // A mined block is final here: "safe" and "finalized" mean the latest one.
    ...["--slots-in-an-epoch", "0"],
    ...["--accounts", "0", "--base-fee", "0", "--gas-price", "0", "--disable-min-priority-fee"],
    ...["--gas-limit", "60000000", "--enable-tx-gas-limit"],
  ];
}

/** The native binary of this platform: the package's own wrapper would be a process in between. */
function binaryPath(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === "win32" ? "win32" : process.platform;
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const name = `@foundry-rs/anvil-${platform}-${architecture}`;
  // Resolved from the package that asks for it, so it need not be hoisted.
  const fromAnvil = createRequire(require.resolve("@foundry-rs/anvil/package.json"));
  const folder = dirname(fromAnvil.resolve(`${name}/package.json`));
  return join(folder, "bin", process.platform === "win32" ? "anvil.exe" : "anvil");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
