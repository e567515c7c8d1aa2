/**
 * Installed packages that match package-lock.json. A stamp in node_modules tells for which lock
 * file, platform and Node they were installed; `npm install` by hand writes it too (postinstall).
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { longStep } from "./steps.mjs";

/** @param {string} root */
export const stampFile = (root) => join(root, "node_modules", ".installed-for");

/**
 * What the installed packages depend on: lock file, platform, and whether Node was new enough for
 * the optional packages that npm would otherwise leave out without a word.
 * @param {string} root
 * @param {string} nodeMajor
 */
export function stampOf(root, nodeMajor) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform}-${process.arch} node ${nodeMajor}\n`;
}

/**
 * Whether the stamp fits and every package that package.json names has its folder.
 * @param {string} root
 * @param {string} nodeMajor
 */
export function isInstalled(root, nodeMajor) {
  const file = stampFile(root);
  if (!existsSync(file) || readFileSync(file, "utf8") !== stampOf(root, nodeMajor)) return false;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(root, "node_modules", name)),
  );
}

/**
 * Installs what the lock file says when it is not there. Packages that are there already are kept
 * where they fit, so that a small change of the lock file costs seconds.
 * @param {string} root
 * @param {string} node path of the Node to install with
 * @param {string} nodeMajor its major version
 */
export async function ensureDependencies(root, node, nodeMajor) {
  if (isInstalled(root, nodeMajor)) return;
  const command = existsSync(join(root, "node_modules")) ? ["install", "--no-save"] : ["ci"];
  await longStep("Packages from npm", () =>
    npm(node, [...command, "--no-audit", "--no-fund"], root),
  );
}
