import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Settings } from "../../server/settings.ts";
import { environmentOf } from "../server/stage/environment-of.ts";

/** The server as a process of its own, without a demonstration: with every limit that people meet. */
export async function serverApart(settings: Settings) {
  const child = spawn(process.execPath, ["server/main.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: environmentOf(settings),
  });
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout });
  const [ready] = (await Promise.race([
    once(lines, "line"),
    exited.then(() => {
      throw new Error("The server ended");
    }),
  ])) as [string];
  const { port } = new URL((JSON.parse(ready) as { url: string }).url);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
