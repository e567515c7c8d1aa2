/**
 * Measures what a resident's phone loads: the gzipped JavaScript of the resident's route in the production build, and
 * fails above the budget. Run it after `vite build frontend`. `--dir DIR` takes another build, `--help` explains.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chunksOf, type Manifest } from "./size/chunks-of.ts";

const BUDGET_KB = 126;
/** What the route loads at once: the page, the desk, and one language of the words it uses. */
const ROUTE = [
  "index.html",
  "app/draw.tsx",
  "desks/resident/ResidentDesk.tsx",
  ...["shared", "resident"].map((room) => `words/nl/${room}.ts`),
];

if (process.argv.includes("--help")) {
  console.log(
    "node frontend/size-check.ts [--dir frontend/dist]: gzipped JavaScript of the resident's route",
  );
  process.exit(0);
}
const at = process.argv.indexOf("--dir");
const dir = at > 0 ? process.argv[at + 1]! : join(import.meta.dirname, "dist");
const manifest = JSON.parse(readFileSync(join(dir, ".vite/manifest.json"), "utf8")) as Manifest;

const sizes = chunksOf(manifest, ROUTE).map((file) => ({
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
process.exit(kilobytes > BUDGET_KB ? 1 : 0);
