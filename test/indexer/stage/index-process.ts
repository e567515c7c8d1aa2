import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createPublicClient, http } from "viem";
import { freePort } from "./database.ts";

export type Index = Awaited<ReturnType<typeof startIndex>>;

type Place = { chainUrl: string; chainId: number; databaseUrl: string; deploymentFile: string };

/**
 * The index as `npm start` runs it: a process of its own. Comes back when it has taken in the whole chain: Ponder says
 * ready when it has what is older than thirty blocks, and follows with the rest. `patience` in milliseconds.
 */
export async function startIndex(
  { chainUrl, chainId, databaseUrl, deploymentFile }: Place,
  patience = 400_000,
) {
  const begun = performance.now();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["indexer/start.ts", "--port", String(port)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      CHAIN_RPC_URL: chainUrl,
      CHAIN_ID: String(chainId),
      DATABASE_URL: databaseUrl,
      DEPLOYMENT_FILE: deploymentFile,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }

  let start: number | undefined;
  await until(async () => {
    if (hasEnded(child)) throw new Error(`The index ended:\n${output}`);
    if (start === undefined) {
      if ((await fetch(`${url}/health`).catch(() => null))?.status !== 200) return false;
      start = (performance.now() - begun) / 1_000;
    }
    if ((await fetch(`${url}/ready`).catch(() => null))?.status !== 200) return false;
    const head = (await (await fetch(`${url}/head`)).json()) as { block: number };
    return head.block === (await newestBlock(chainUrl));
  }, patience).catch((error: unknown) => {
    child.kill("SIGKILL");
    throw new Error(`${(error as Error).message}\n${output}`);
  });

  return {
    url,
    pid: child.pid!,
    /** Seconds until it began with the chain. */
    start: start ?? 0,
    /** The answer of a route, or null where it says 404. */
    get: async <answer>(path: string): Promise<answer> => {
      const response = await fetch(url + path);
      if (response.status === 404) return null as answer;
      if (!response.ok) throw new Error(`${path}: ${response.status}\n${output.slice(-5_000)}`);
      return (await response.json()) as answer;
    },
    output: () => output,
    /** Lets it stand still as it is: it takes what is asked and says nothing. Only SIGKILL ends it then. */
    freeze: () => child.kill("SIGSTOP"),
    async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM") {
      if (hasEnded(child)) return;
      child.kill(signal);
      await once(child, "exit");
    },
  };
}

async function newestBlock(chainUrl: string): Promise<number> {
  return Number(await createPublicClient({ transport: http(chainUrl) }).getBlockNumber());
}

/** Asks again every 20 ms until it is so. */
export async function until(isSo: () => Promise<boolean>, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so within ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
