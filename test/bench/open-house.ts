import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Everything that npm start runs, with the pilot in it. */
export type House = {
  url: string;
  pid: number;
  /** From the command until it could be used. */
  seconds: number;
  close(): Promise<void>;
};

/** Starts everything as npm start does, in a folder. */
export async function openHouse(data: string, port: number): Promise<House> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["scripts/start.ts", "--port", String(port), "--data", data],
    {
      stdio: ["ignore", "pipe", "inherit"],
      // It stops by itself where this process was killed outright.
      env: { ...process.env, SOCIALCOIN_BOOTSTRAPPED: "1" },
    },
  );
  const exited = once(child, "exit");
  const url = `http://localhost:${port}`;
  const answers = async () => (await fetch(`${url}/config.json`).catch(() => null))?.ok === true;
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes(url) || !(await answers())) {
    if (child.exitCode !== null) throw new Error(`It ended:\n${said}`);
    await sleep(50);
  }
  return {
    url,
    pid: child.pid!,
    seconds: (performance.now() - begun) / 1_000,
    async close() {
      child.kill("SIGINT");
      await exited;
    },
  };
}
