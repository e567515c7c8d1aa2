#!/usr/bin/env node
/**
 * `node scripts/bootstrap.mjs <command> [arguments]`: runs scripts/<command>.ts on a machine where
 * nothing is prepared but git and any Node from 20 on. It needs no package itself.
 *
 * Finds or installs a new enough Node, installs the packages of package-lock.json, then runs the
 * command under that Node. Signals go to the command; its exit code becomes ours.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { Advice } from "./bootstrap/advice.mjs";
import { ensureDependencies } from "./bootstrap/dependencies.mjs";
import { HELP } from "./bootstrap/help.mjs";
import { findNode } from "./bootstrap/node.mjs";
import { whenNpmIsGone } from "./bootstrap/npm-gone.mjs";
import { knownSentence } from "./bootstrap/npm.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command under the given Node, in this terminal, until it ends.
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const env = {
    ...process.env,
    SOCIALCOIN_BOOTSTRAPPED: "1",
    PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}`,
  };
  const child = spawn(node, args, { cwd: root, env, stdio: "inherit" });
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));

  whenNpmIsGone(() => child.kill("SIGTERM"));

  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

async function main() {
  const [command = "", ...args] = process.argv.slice(2);
  const script = join(root, "scripts", `${command}.ts`);
  if (!/^[a-z-]+$/.test(command) || !existsSync(script))
    throw new Advice(`There is no command "${command}". Try: npm start -- --help`);
  if (command === "start" && args.includes("--help")) return console.log(HELP);

  const node = await findNode(root);
  const version =
    node === process.execPath
      ? process.versions.node
      : execFileSync(node, ["-p", "process.versions.node"], { encoding: "utf8" });
  await ensureDependencies(root, node, /** @type {string} */ (version.split(".")[0]));
  run(node, ["--disable-warning=ExperimentalWarning", script, ...args]);
}

await main().catch((error) => {
  const { code, stack } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(
    `\n${error instanceof Advice ? error.message : (code && knownSentence(code)) || stack}`,
  );
  process.exitCode = 1;
});
