/** `npm run build`: the wallet as it goes to people, without the personas of the demonstration. */
import { fileURLToPath } from "node:url";
import { Advice } from "./bootstrap/advice.mjs";
import { step } from "./bootstrap/steps.mjs";
import { runTool } from "./start/tool.ts";
import { buildWallet } from "./start/wallet.ts";

const HELP = `npm run build [-- options]

Builds the wallet into frontend/dist, for a server to hand out (WALLET_DIR).

  --demo  with the personas of the demonstration, as npm start does
  --help  this text`;

const root = fileURLToPath(new URL("..", import.meta.url));
const VITE = ["node_modules/vite/bin/vite.js", "build", "--config", "frontend/vite.config.ts"];

async function build(args: string[]): Promise<void> {
  if (args.includes("--help")) console.log(HELP);
  else if (args.includes("--demo")) await step("Wallet with personas", () => buildWallet(root));
  else await step("Wallet", () => runTool("Building the wallet", VITE, root));
}

build(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Advice ? error.message : error);
  process.exitCode = 1;
});
