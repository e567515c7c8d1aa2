/** Writes the tables of docs/storage.md: every slot of every contract, as the compiler lays them out. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { readLayouts } from "./storage/read-layouts.ts";
import { storageTables } from "./storage/storage-page.ts";

const HELP = `Usage: node scripts/generate-storage.ts [--check]

Writes the tables of docs/storage.md from contracts/; what it says above them stays as it is.
  --check  writes nothing; exits 1 when the page is not what the contracts say
  --help   this text`;

const PAGE = "docs/storage.md";
const BEGIN = "<!-- storage: begin -->";
const END = "<!-- storage: end -->";

const { values: flags } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean" } },
});

if (flags.help) {
  console.log(HELP);
} else {
  const page = readFileSync(PAGE, "utf8");
  const fresh = await freshPage(page);
  if (!flags.check) writeFileSync(PAGE, fresh);
  else if (page !== fresh) {
    console.error(`Not fresh: ${PAGE}. Run node scripts/generate-storage.ts`);
    process.exitCode = 1;
  }
}

async function freshPage(page: string): Promise<string> {
  const [before, after] = [page.split(BEGIN)[0] ?? "", page.split(END)[1] ?? ""];
  const text = `${before}${BEGIN}\n\n${storageTables(readLayouts("."))}\n\n${END}${after}`;
  return format(text, { ...(await resolveConfig(PAGE)), parser: "markdown" });
}
