/** A chain as a process group of its own, so that it can be killed as a whole. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const MAIN = fileURLToPath(new URL("../../../chain/main.ts", import.meta.url));

export interface ChainProcess {
  url: string;
  block: number;
  pid: number;
  /** Sends the signal to the process alone, or to its whole group, and waits for its end. */
  end(signal: NodeJS.Signals, whom: "process" | "group"): Promise<number | null>;
}

/** @param limit a shell prefix, such as a limit on file sizes. */
export async function chainProcess(dir: string, limit = ""): Promise<ChainProcess> {
  const { child, error } = run(dir, limit);
  const exited = once(child, "exit") as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout });
  const ready = once(lines, "line") as Promise<[string]>;
  const first = await Promise.race([ready, exited.then(([code]) => code)]);
  if (!Array.isArray(first)) throw new Error(`the chain ended with ${first}: ${error()}`);

  return {
    ...(JSON.parse(first[0]) as { url: string; block: number }),
    pid: child.pid!,
    async end(signal, whom) {
      process.kill(whom === "group" ? -child.pid! : child.pid!, signal);
      return (await exited)[0];
    },
  };
}

/** Runs a chain that is expected to end by itself. */
export async function chainRefusal(
  dir: string,
  ...args: string[]
): Promise<{ code: number | null; error: string }> {
  const { child, error } = run(dir, "", args);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, error: error() };
}

function run(dir: string, limit: string, args: string[] = []) {
  const command = [process.execPath, MAIN, "--data", dir, "--port", "0", ...args];
  const child = spawn("/bin/sh", ["-c", `${limit} exec "$@"`, "sh", ...command], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, "SIGKILL");
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  return { child, error: () => said };
}
