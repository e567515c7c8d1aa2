/** `npm run bench`: how fast it is where people wait and where it grows, into docs/performance.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import type { Figure } from "../test/bench/figure.ts";
import { measureFromScratch } from "../test/bench/from-scratch.ts";
import { measureHistory } from "../test/bench/history.ts";
import { measureGrown, measureHouse } from "../test/bench/house.ts";
import { measureLists } from "../test/bench/lists.ts";
import { measureLoad } from "../test/bench/load.ts";
import { inHouse, leaveHouse } from "../test/bench/wallet/in-house.ts";
import { measureLighthouse } from "../test/bench/wallet/lighthouse.ts";
import { measureLongHistory } from "../test/bench/wallet/long-history.ts";
import { measurePress } from "../test/bench/wallet/press.ts";
import { measureRoutes } from "../test/bench/wallet/routes.ts";
import { withPlots } from "../test/bench/with-plots.ts";
import { measureWrites } from "../test/bench/writes.ts";
import { Running } from "../test/indexer/stage/running.ts";
import { say, step } from "./bootstrap/steps.mjs";
import { compileContracts } from "./start/contracts.ts";

const HELP = `npm run bench [-- options]

Measures and writes the tables between the marks in docs/performance.md: some fourteen minutes, on a machine that does
nothing else. What it is compared with is measured in the same run.

  --only WORDS  only the measures whose name holds these words, and writes nothing
  --seconds N   how long the load lasts, when only that is measured (60)
  --short       everything with little of it, to see that it runs: writes nothing
  --plots       draws the plots anew from the tables that are there
  --help        this text

CHROMIUM_PATH=...  the browser for what is measured in one`;

const PAGE = "docs/performance.md";
const PLOTS = "docs/performance";
const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";
/** How much there is of everything. Of events a twentieth of the goal's number, so that all ends within a quarter of an hour. */
const FULL = {
  history: 100_000,
  events: 5_000,
  lines: [1_000, 100_000, 1_000_000],
  seconds: 60,
  lists: { inbox: [1_000, 10_000], steps: [1_000, 100_000, 1_000_000], pledges: [1_000, 10_000] },
};
const SHORT: typeof FULL = {
  history: 5_000,
  events: 500,
  lines: [1_000, 5_000],
  seconds: 5,
  lists: { inbox: [1_000], steps: [1_000], pledges: [1_000] },
};

type Measure = { name: string; run: () => Promise<Figure[]> };

/** @param data Where the house is begun that the first three share: writing so much once is enough. */
function measures(
  data: string,
  { history, events, lines, lists, seconds }: typeof FULL,
): Measure[] {
  const grown = `Start with ${history.toLocaleString("en")} transactions`;
  return [
    { name: "Start and memory", run: () => measureHouse(data) },
    {
      name: "Writes through the local chain",
      run: () => measureWrites(join(data, "chain"), history),
    },
    { name: grown, run: () => measureGrown(data, history) },
    { name: "The index from scratch", run: () => measureFromScratch(events) },
    { name: "A resident's history", run: () => beside((it) => measureHistory(it, lines)) },
    { name: "What staff open first", run: () => beside((it) => measureLists(it, lists)) },
    { name: "Load of two hundred sessions", run: () => measureLoad(seconds) },
    {
      name: "Lighthouse on a resident's first page",
      run: () => inHouse(({ url }) => measureLighthouse(url)),
    },
    { name: "The wallet on a slow phone", run: () => inHouse(({ url }) => measureRoutes(url)) },
    { name: "The wallet's long history", run: () => inHouse(({ url }) => measureLongHistory(url)) },
    { name: "The wallet after a press", run: () => inHouse(measurePress) },
  ];
}

/** With the index at work, on a chain and a database of its own. */
async function beside(measure: (running: Running) => Promise<Figure[]>): Promise<Figure[]> {
  const running = await Running.begin();
  try {
    return await measure(running);
  } finally {
    await running.stop();
  }
}

const number = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });

function table(name: string, figures: Figure[]): string {
  const rows = figures.map(({ what, measured, unit, beside, goal }) => [
    what,
    `${number(measured)} ${unit}`,
    beside ? `${beside.what}: ${number(beside.measured)}` : "",
    beside ? (measured / beside.measured).toFixed(2) : "",
    goal?.text ?? "",
    goal ? (goal.met ? "yes" : "no") : "",
  ]);
  const head = [name, "", "beside", "ratio", "goal", "met"];
  const lines = [head, ["---", "---:", "---", "---:", "---", "---"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** On which machine, and how busy it was with other things. */
function machine(): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores (${processor?.model.trim()}), Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} before it began.`;
}

/** Puts the tables between the marks, and draws each of them. */
async function write(tables: string): Promise<void> {
  const text = withPlots(tables, PLOTS);
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1]!];
  const style = await resolveConfig(PAGE);
  const whole = `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
  writeFileSync(PAGE, await format(whole, { ...style, parser: "markdown" }));
}

async function measure(words: string, size: typeof FULL): Promise<string> {
  const where = machine();
  await step("Contracts compiled", () => compileContracts(process.cwd()));
  const parts: string[] = [];
  const tables: string[] = [];
  const data = await mkdtemp(join(tmpdir(), "socialcoin-bench-"));
  try {
    const wanted = measures(data, size).filter((one) => one.name.toLowerCase().includes(words));
    for (const { name, run } of wanted) {
      const begun = performance.now();
      const figures = await step(name, run);
      parts.push(`${name.toLowerCase()} ${number((performance.now() - begun) / 1_000)} s`);
      tables.push(table(name, figures));
      say(`\n${tables.at(-1)}\n`);
    }
  } finally {
    await leaveHouse();
    await rm(data, { recursive: true, force: true });
  }
  return [where, `How long each part took: ${parts.join(", ")}.`, ...tables].join("\n\n");
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seconds: { type: "string" },
    short: { type: "boolean" },
    plots: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(HELP);
} else if (values.plots) {
  await write(readFileSync(PAGE, "utf8").split(BEGIN)[1]!.split(END)[0]!.trim());
} else {
  const size = values.short ? SHORT : FULL;
  const seconds = Number(values.seconds ?? size.seconds);
  const text = await measure(values.only?.toLowerCase() ?? "", { ...size, seconds });
  if (values.only === undefined && !values.short) await write(text);
}
