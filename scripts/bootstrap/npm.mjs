/** Runs npm under a chosen Node and turns its failures into sentences that say what to do. */
import { spawn } from "node:child_process";
import { basename, delimiter, dirname } from "node:path";
import { Advice } from "./advice.mjs";

/** @type {[RegExp, string][]} */
const SENTENCES = [
  [/ENOSPC/, "The disk is full. Free at least 2 GB and run the command again."],
  [
    /EACCES|EPERM|EROFS/,
    "This folder cannot be written to. Clone the project into a folder of your own, or correct its owner (ls -la), and run the command again.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|E50\d/,
    "The npm registry does not answer. Check the network (or the proxy: npm config get registry) and run the command again.",
  ],
  [
    /E404|ETARGET|notarget/,
    "The npm registry does not have a package of the exact version that this project asks for. Try another registry (npm config set registry ...) or tell the maintainers.",
  ],
  [
    /EINTEGRITY/,
    "A downloaded package is not the one that was recorded. Run: npm cache clean --force, then again.",
  ],
];

/**
 * What to do about a failure that is recognised by a system's or npm's error code.
 * @param {string} output
 * @returns {string | undefined}
 */
export const knownSentence = (output) => SENTENCES.find(([pattern]) => pattern.test(output))?.[1];

/**
 * The sentence that fits npm's output, or the last lines of the output itself.
 * @param {string} output
 * @returns {string}
 */
export function sentenceFor(output) {
  const tail = output.trim().split("\n").slice(-6).join("\n");
  return knownSentence(output) ?? `npm failed. Its last words:\n${tail}`;
}

/**
 * Runs `npm ...args` in `folder` under the Node at `node`.
 * @param {string} node
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<void>}
 * @throws {Advice} when npm is missing or fails
 */
export function npm(node, args, folder) {
  const script = process.env["npm_execpath"] ?? "";
  const fromNpm = basename(script) === "npm-cli.js";
  const [command, rest] = fromNpm ? [node, [script, ...args]] : ["npm", args];
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env["PATH"] ?? ""}` };

  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: folder,
      env,
      shell: !fromNpm && process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", () =>
      reject(
        new Advice(
          "npm was not found. It comes with Node: install Node 20 or newer from your system or nodejs.org.",
        ),
      ),
    );
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Advice(sentenceFor(output)))));
  });
}
