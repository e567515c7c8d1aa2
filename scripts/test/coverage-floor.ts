/**
 * Run after Hardhat's coverage: fails, naming the lines, unless every line of contracts/ was
 * covered. Hardhat itself knows no floor.
 */
import { readFileSync } from "node:fs";

const missed: string[] = [];
let file = "";
let lines = 0;
for (const entry of readFileSync("coverage/lcov.info", "utf8").split("\n")) {
  if (entry.startsWith("SF:")) file = entry.slice(3);
  const [, line, hits] = /^DA:(\d+),(\d+)/.exec(entry) ?? [];
  if (!file.includes("contracts/") || line === undefined) continue;
  lines += 1;
  if (hits === "0") missed.push(`${file}:${line}`);
}

console.log(`${lines - missed.length} of ${lines} lines of contracts/ are covered.`);
for (const place of missed) console.log(`  not covered: ${place}`);
process.exitCode = missed.length > 0 || lines === 0 ? 1 : 0;
