/** A browser for the browser tests: one that is here, or Chromium from Debian's packages. */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { Advice } from "../bootstrap/advice.mjs";
import { step } from "../bootstrap/steps.mjs";

const run = promisify(execFile);
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser's path: CHROMIUM_PATH, a known one, or undefined. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env["CHROMIUM_PATH"];
  if (given !== undefined) return given;
  const folders = (env["PATH"] ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find(isExecutable);
}

/** The browser's path; installs Chromium when there is none. Throws Advice when it cannot. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;

  await step("Chromium from the system's packages", async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    for (const args of [
      ["apt-get", "update", "-q"],
      ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"],
    ]) {
      const [command = "", ...rest] = [...asRoot, ...args];
      await run(command, rest, { env, maxBuffer: 1e8 }).catch((error: unknown) => {
        throw new Advice(
          `There is no browser for the browser tests, and Chromium could not be installed (${(error as Error).message.split("\n")[0] ?? ""}). Install Chromium or Chrome, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test`,
        );
      });
    }
  });
  const installed = findBrowser();
  if (installed === undefined)
    throw new Advice("Chromium was installed but is not found. Set CHROMIUM_PATH.");
  return installed;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
