/** The wallet, built by Vite for the local demonstration. */
import { join } from "node:path";
import { fingerprint, unlessFresh } from "./fresh.ts";
import { runTool } from "./tool.ts";

const SOURCES = [
  "frontend/**/*.{ts,tsx,css,html,svg,json}",
  "protocol/**/*.ts",
  "package-lock.json",
];

/** Builds the wallet when its sources changed. */
export function buildWallet(root: string): Promise<"done" | "fresh"> {
  const dist = join(root, "frontend", "dist");
  const vite = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--config",
    "frontend/vite.config.ts",
    "--mode",
    "demo",
  ];
  return unlessFresh(
    join(dist, ".built-for"),
    fingerprint(root, SOURCES, ["frontend/dist/**"]),
    async () => {
      await runTool("Building the wallet", vite, root);
    },
  );
}
