/** `npm run bench:gas`: what our actions cost, beside what others cost, into docs/performance.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import type { Figures } from "../test/gas/figures.ts";

const HELP = `npm run bench:gas [-- options]

Sends each of our actions, and those of comparable contracts, to a simulated network with Osaka
rules, and writes the gas of the whole transactions into docs/performance.md and
test/gas/snapshot.json.

  --check  writes nothing; fails when an action got more than 2 % dearer or cheaper than recorded
  --help   this text`;

const PAGE = "docs/performance.md";
const SNAPSHOT = "test/gas/snapshot.json";
const MARGIN = 0.02;
const BEGIN = "<!-- gas: begin -->";
const END = "<!-- gas: end -->";

type Snapshot = { ours: Figures; peers: Figures };

function table(title: string, figures: Figures): string {
  const lines = Object.entries(figures).map(
    ([action, gas]) => `| ${action} | ${gas.toLocaleString("en")} |`,
  );
  return [`| ${title} | gas |`, "| --- | ---: |", ...lines].join("\n");
}

async function write({ ours, peers }: Snapshot): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1]!];
  const tables = [table("ours", ours), table("others", peers)].join("\n\n");
  const text = `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`;
  const style = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(text, { ...style, parser: "markdown" }));
  writeFileSync(SNAPSHOT, `${JSON.stringify({ ours, peers }, null, 2)}\n`);
}

/** What differs by more than the margin, in words; also an action that came or went. */
function differences(now: Figures, recorded: Figures): string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(recorded)])].flatMap((action) => {
    const [gas = 0, was = 0] = [now[action], recorded[action]];
    return Math.abs(gas - was) > was * MARGIN ? [`${action}: recorded ${was}, now ${gas}`] : [];
  });
}

/** By its path, since it is typed by the contracts as they were built, which this file comes before. */
async function measures(): Promise<{ measureAll(): Promise<Snapshot> }> {
  const path = new URL("../test/gas/measure-all.ts", import.meta.url).href;
  return (await import(path)) as { measureAll(): Promise<Snapshot> };
}

const { values } = parseArgs({
  options: { check: { type: "boolean" }, help: { type: "boolean" } },
});
if (values.help) {
  console.log(HELP);
} else {
  const hre = await import("hardhat");
  await hre.tasks.getTask("build").run({ quiet: true });
  const now = await (await measures()).measureAll();
  console.log([table("ours", now.ours), table("others", now.peers)].join("\n\n"));
  if (values.check) {
    const recorded = JSON.parse(readFileSync(SNAPSHOT, "utf8")) as Snapshot;
    const found = differences(now.ours, recorded.ours);
    for (const line of found) console.error(line);
    if (found.length > 0)
      console.error("If it is meant: npm run bench:gas, and say why in the commit.");
    process.exitCode = found.length > 0 ? 1 : 0;
  } else {
    await write(now);
  }
}
