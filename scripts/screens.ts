/** `npm run screens`: takes the pictures of every page under docs/screens anew, from a fresh pilot. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { compileContracts } from "./start/contracts.ts";
import { ensureBrowser } from "./test/browser.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

await compileContracts(root);
const playwright = spawn(
  process.execPath,
  [
    "node_modules/@playwright/test/cli.js",
    "test",
    "--config",
    "test/e2e/playwright.config.ts",
    "--project=screens",
    "--reporter=list",
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: await ensureBrowser() } },
);
const [code] = (await once(playwright, "exit")) as [number | null];
process.exitCode = code ?? 1;
