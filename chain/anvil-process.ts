/**
 * The EVM: an anvil process that mines only when told, keeps everything in memory and belongs to
 * this process. It is listening on a free loopback port of its own when `start` returns.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { AnvilClient } from "./anvil-client.ts";
import { watchOver } from "./watchdog.ts";

/** States of past blocks kept for calls at a block number; blocks, receipts and logs are all kept. */
const RECENT_STATES = 8;
const START_TIMEOUT_MS = 120_000;
const LONGEST_GREETING = 10_000;
/** How its allocator (jemalloc) gives memory back: within a second, also when nothing is asked. Else what reading a snapshot took stays taken. */
const GIVES_BACK = "background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0";

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

  /**
   * @param state a file with what it holds from the start.
   * @throws Error with anvil's own words when it ends before it listens.
   */
  static async start(options: AnvilOptions, state?: string): Promise<AnvilProcess> {
    const args = [...flags(options), ...(state === undefined ? [] : ["--load-state", state])];
    const child = spawn(binaryPath(), args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, _RJEM_MALLOC_CONF: GIVES_BACK },
    });
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    if (child.pid !== undefined) watchOver(child.pid, ended);

    const complaints: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => complaints.push(text));
    const port = await Promise.race([
      listeningPort(child.stdout),
      ended.then(() => undefined),
      sleep(START_TIMEOUT_MS, undefined, { ref: false }),
    ]);
    child.stderr.removeAllListeners("data").resume();
    if (port !== undefined) {
      const client = new AnvilClient(port);
      // It would say several lines for each call: writing and reading them takes longer than some calls.
      await client.call("anvil_setLoggingEnabled", [false]);
      return new AnvilProcess(child, client, ended);
    }

    child.kill("SIGKILL");
    throw new Error(`anvil did not start: ${complaints.join("").trim() || "no message"}`);
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
    ...["--host", "127.0.0.1", "--port", "0", "--no-cors"],
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

/**
 * The port the system gave it. It goes on to say a line for each call: those are read and thrown
 * away, because it would stop at a full pipe.
 */
function listeningPort(output: Readable): Promise<number> {
  let said = "";
  return new Promise((resolve) => {
    output.setEncoding("utf8").on("data", (text: string) => {
      if (said.length > LONGEST_GREETING) return;
      said += text;
      const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
