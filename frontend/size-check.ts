/**
 * Measures what a resident's phone loads: the gzipped JavaScript of the resident's route in the production build and how many
 * files it takes turns for, and fails above the budget of either. Run it after `vite build frontend`. `--dir DIR` takes another build, `--help` explains.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AHEAD_FILE, type AheadFiles } from "../protocol/wire/first-page-api.ts";
import { chunksOf, partIn, type Manifest } from "./size/chunks-of.ts";
import { filesIn } from "./size/files-in.ts";

/** Some two above what it is: who adds more says why here. The goal is 200. */
const BUDGET_KB = 122;
/** The desk, with the Dutch words that it says (ahead/first-files.ts). */
const DESK = "resident-desk";
/**
 * Over HTTP/1.1 a browser asks six at a time, and on a slow line each turn takes half a second. All goes in one turn: what the page
 * names, the desk that the server names beside it, and the answer of the first page.
 */
const AT_ONCE = 6;
const BESIDE_FILES = 1;

if (process.argv.includes("--help")) {
  console.log(
    "node frontend/size-check.ts [--dir frontend/dist]: gzipped JavaScript and files of the resident's route",
  );
  process.exit(0);
}
const at = process.argv.indexOf("--dir");
const dir = at > 0 ? process.argv[at + 1]! : join(import.meta.dirname, "dist");
const manifest = JSON.parse(readFileSync(join(dir, ".vite/manifest.json"), "utf8")) as Manifest;

const { scripts, styles } = filesIn(readFileSync(join(dir, "index.html"), "utf8"));
const desk = chunksOf(manifest, [partIn(manifest, DESK)]).filter((file) => !scripts.includes(file));
const named = Object.values(JSON.parse(readFileSync(join(dir, AHEAD_FILE), "utf8")) as AheadFiles);
const unnamed = desk.filter((file) => !named.includes(`/${file}`));
const asked = scripts.length + styles.length + desk.length + BESIDE_FILES;
const sizes = [...scripts, ...desk].map((file) => ({
  file,
  bytes: gzipSync(readFileSync(join(dir, file)), { level: 9 }).length,
  packed: statSync(join(dir, `${file}.br`)).size,
}));
const kilobytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
const brotli = sizes.reduce((sum, { packed }) => sum + packed, 0) / 1000;
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes))
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${kilobytes.toFixed(1).padStart(8)} kB  the resident's route, of ${BUDGET_KB} kB`);
console.log(`${brotli.toFixed(1).padStart(8)} kB  the same by brotli, as most browsers get it`);
console.log(`${`${asked}`.padStart(8)}     requests in one turn, of ${AT_ONCE}`);
for (const file of unnamed)
  console.log(`${file} is not named beside the page (ahead/name-ahead.ts)`);
process.exit(kilobytes > BUDGET_KB || asked > AT_ONCE || unnamed.length > 0 ? 1 : 0);
