/**
 * Fails when a leaf of a .tree file has no test, a test no leaf, or a function that changes something no
 * section: what is promised in plain words and what is tested stay the same.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { readTree } from "./tree.ts";
import { problemsOf } from "./tree-problems.ts";

const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
const named = (pattern: string, start: string, end: string) =>
  globSync(pattern).map((path) => path.slice(start.length, -end.length));

const names = new Set([
  ...named("contracts/**/*.sol", "contracts/", ".sol").filter((name) => !/\bI[A-Z]\w*$/.test(name)),
  ...named("test/contracts/**/*.t.sol", "test/contracts/", ".t.sol"),
  ...named("test/contracts/**/*.tree", "test/contracts/", ".tree"),
]);

let leaves = 0;
let problems = 0;
for (const name of [...names].sort()) {
  const tree = read(`test/contracts/${name}.tree`);
  leaves += tree === undefined ? 0 : readTree(tree).leaves.length;
  const contract = read(`contracts/${name}.sol`);
  const test = read(`test/contracts/${name}.t.sol`);
  for (const problem of problemsOf({ name, contract, test, tree })) {
    console.log(`${name}: ${problem}`);
    problems += 1;
  }
}
console.log(`${leaves} leaves, ${problems} problems.`);
process.exitCode = problems > 0 || leaves === 0 ? 1 : 0;
