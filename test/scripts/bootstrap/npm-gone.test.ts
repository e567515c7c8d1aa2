import { spawn } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { processIdentity } from "../../../scripts/start/process-identity.ts";

/** Says its number, and ends by itself when the npm that it believes in is gone. */
const WATCHER = `
  import { whenNpmIsGone } from "./scripts/bootstrap/npm-gone.mjs";
  whenNpmIsGone(() => process.exit());
  setInterval(() => {}, 1000);
  console.log(process.pid);
`;
/** As npm's shell does: waits for the program and passes no signal on. */
const SHELL = 'node --input-type=module -e "$1"; true';

describe.runIf(process.platform === "linux")("a command under npm", () => {
  it.each(["SIGTERM", "SIGKILL"] as const)("ends when its shell is ended by %s", async (signal) => {
    const shell = spawn("sh", ["-c", SHELL, "sh", WATCHER], {
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const watcher = await new Promise<number>((resolve) =>
      shell.stdout.on("data", (chunk: Buffer) => resolve(Number(chunk.toString()))),
    );
    shell.kill(signal);
    await vi.waitUntil(() => processIdentity(watcher) === undefined, { timeout: 60_000 });
    expect(processIdentity(watcher)).toBeUndefined();
  });
});
