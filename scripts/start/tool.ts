/** Runs a tool of the project to its end and keeps its words for when it fails. */
import { spawn } from "node:child_process";
import { Advice } from "../bootstrap/advice.mjs";
import { signalGroup } from "./service.ts";

const running = new Set<number>();

/** Throws Advice with the tool's last words when it fails. `what` names the work. */
export function runTool(
  what: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const { pid = 0 } = child;
    running.add(pid);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(pid);
      if (code === 0) resolve(output);
      else
        reject(
          new Advice(
            `${what} failed. Its last words:\n${output.trim().split("\n").slice(-20).join("\n")}`,
          ),
        );
    });
  });
}

/** Ends the tools that are at work, by force: what they make is made again next time. */
export function endTools(): void {
  for (const pid of running) signalGroup(pid, "SIGKILL");
}
