/** `npm run bench:gas`: what our actions cost, beside what others cost, into docs/performance.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import type { Figures } from "../test/gas/figures.ts";

const HELP = `npm run bench:gas [-- options]

Sends each of our actions, and those of comparable contracts, to a simulated network with Osaka
rules, and writes the gas of the whole transactions into docs/performance.md and
test/gas/snapshot.json. Then fills a town with 10 and with 10,000 of everything (residents, plans,
steps, debts, open offers) and measures the daily actions in it: some 6 minutes.

  --check  only the first part, and writes nothing; fails when an action got more than 2 % dearer or
           cheaper than recorded
  --most N fills the town with 10 and with N of everything
  --help   this text`;

const PAGE = "docs/performance.md";
const SNAPSHOT = "test/gas/snapshot.json";
const MARGIN = 0.02;
const BEGIN = "<!-- gas: begin -->";
const END = "<!-- gas: end -->";

type Snapshot = { ours: Figures; peers: Figures };
type Grown = { count: number; figures: Figures }[];

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
const inWords = (gas: number) => gas.toLocaleString("en");

function table(title: string, figures: Figures): string {
  const lines = Object.entries(figures).map(([action, gas]) => row([action, inWords(gas)]));
  return [row([title, "gas"]), "| --- | ---: |", ...lines].join("\n");
}

function growthTable(grown: Grown): string {
  const actions = Object.keys(grown[0]!.figures);
  const lines = actions.map((action) =>
    row([action, ...grown.map(({ figures }) => inWords(figures[action]!))]),
  );
  const head = row(["with so many of everything", ...grown.map(({ count }) => inWords(count))]);
  return [head, row(["---", ...grown.map(() => "---:")]), ...lines].join("\n");
}

function goalTable(rows: string[][]): string {
  return [
    row(["goal", "gas", "at most", "met"]),
    "| --- | ---: | ---: | --- |",
    ...rows.map(row),
  ].join("\n");
}

async function write({ ours, peers }: Snapshot, tables: string[]): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1]!];
  const text = `${before}${BEGIN}\n\n${tables.join("\n\n")}\n\n${END}${after}`;
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

type Measures = {
  measureAll: () => Promise<Snapshot>;
  measureAfter: (count: number) => Promise<Figures>;
  goalRows: (ours: Figures, peers: Figures) => string[][];
};

/** By its path, since it is typed by the contracts as they were built, which this file comes before. */
async function measures(): Promise<Measures> {
  const path = new URL("../test/gas/measure-all.ts", import.meta.url).href;
  return (await import(path)) as Measures;
}

function compare(now: Snapshot): void {
  const recorded = JSON.parse(readFileSync(SNAPSHOT, "utf8")) as Snapshot;
  const found = differences(now.ours, recorded.ours);
  for (const line of found) console.error(line);
  if (found.length > 0)
    console.error("If it is meant: npm run bench:gas, and say why in the commit.");
  process.exitCode = found.length > 0 ? 1 : 0;
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    most: { type: "string", default: "10000" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const hre = await import("hardhat");
  await hre.tasks.getTask("build").run({ quiet: true, noTests: true });
  const { measureAll, measureAfter, goalRows } = await measures();
  const now = await measureAll();
  const tables = [
    goalTable(goalRows(now.ours, now.peers)),
    table("ours", now.ours),
    table("others", now.peers),
  ];
  if (values.check) {
    console.log(tables.join("\n\n"));
    compare(now);
  } else {
    const grown: Grown = [];
    for (const count of [10, Number(values.most)]) {
      grown.push({ count, figures: await measureAfter(count) });
    }
    tables.push(growthTable(grown));
    console.log(tables.join("\n\n"));
    await write(now, tables);
  }
}
