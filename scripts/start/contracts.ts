/** The compiled contracts, and the one value that tells a build of them from another. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, unlessFresh } from "./fresh.ts";
import { runTool } from "./tool.ts";

const SOURCES = ["contracts/**/*.sol", "hardhat.config.ts", "package-lock.json"];

/**
 * What the compiler appends to code, and to code within code: a map of "ipfs" with a hash of sources and settings and
 * "solc" with its version (Solidity documentation, "Encoding of the Metadata Hash").
 */
const METADATA = /a2646970667358221220[0-9a-f]{64}64736f6c6343[0-9a-f]{6}0033/g;

/** Compiles what changed. */
export function compileContracts(root: string): Promise<"done" | "fresh"> {
  const stamp = join(root, "artifacts", "compiled-for");
  return unlessFresh(stamp, fingerprint(root, SOURCES), async () => {
    await runTool(
      "Compiling the contracts",
      ["node_modules/hardhat/dist/src/cli.js", "build", "--no-tests"],
      root,
    );
  });
}

/**
 * A hash over interface and code of every contract, for telling whether a deployment is of this build. What the compiler
 * appends is left out: it differs when the same contracts are compiled beside tests.
 */
export function contractsBuild(root: string): string {
  const hash = createHash("sha256");
  for (const file of globSync("artifacts/contracts/**/*.json", { cwd: root }).sort()) {
    const { contractName, abi, bytecode } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
      contractName: string;
      abi: unknown;
      bytecode: string;
    };
    if (bytecode !== "0x")
      hash.update(JSON.stringify([contractName, abi, bytecode.replaceAll(METADATA, "")]));
  }
  return `0x${hash.digest("hex")}`;
}
