/** Asks the compiled contracts who may call what, and writes docs/permissions.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { askAll } from "./permissions/ask.ts";
import { page } from "./permissions/page.ts";

const HELP = `Usage: node scripts/generate-permissions.ts [--check]

Calls every function as everybody, in every state, on a simulated network, and writes what they answer
to docs/permissions.md. Needs the compiled contracts ("npx hardhat build"). Fails when a function has no
row in scripts/permissions/rows, or an answer is not what its row says.
  --check  writes nothing; fails when the page is not what the contracts say
  --help   this text`;

const PAGE = "docs/permissions.md";

const { values: flags } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

async function main(): Promise<boolean> {
  const { asked, problems } = await askAll();
  const calls = asked
    .flatMap(({ answers }) => [...answers.values()])
    .reduce((sum, { size }) => sum + size, 0);
  const style = await resolveConfig(PAGE);
  const text = await format(page(asked), { ...style, parser: "markdown" });
  const isStale = flags.check && readFileSync(PAGE, "utf8") !== text;
  if (!flags.check) writeFileSync(PAGE, text);

  for (const problem of problems) console.log(`✗ ${problem}`);
  if (isStale) console.log(`✗ ${PAGE} is stale: node scripts/generate-permissions.ts`);
  console.log(`${calls} calls of ${asked.length} functions and situations.`);
  return problems.length === 0 && !isStale;
}

if (flags.help) console.log(HELP);
else process.exit((await main()) ? 0 : 1);
