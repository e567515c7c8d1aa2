/** `npm run bench`: how fast it is where people wait and where it grows, into docs/performance.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import type { Figure } from "../test/bench/figure.ts";
import { measureFromScratch } from "../test/bench/from-scratch.ts";
import { measureHistory } from "../test/bench/history.ts";
import { measureHouse } from "../test/bench/house.ts";
import { measureLists } from "../test/bench/lists.ts";
import { measureLoad } from "../test/bench/load.ts";
import { inHouse, leaveHouse } from "../test/bench/wallet/in-house.ts";
import { measureLighthouse } from "../test/bench/wallet/lighthouse.ts";
import { measureLongHistory } from "../test/bench/wallet/long-history.ts";
import { measurePress } from "../test/bench/wallet/press.ts";
import { measureRoutes } from "../test/bench/wallet/routes.ts";
import { measureWrites } from "../test/bench/writes.ts";
import { Running } from "../test/indexer/stage/running.ts";
import { say, step } from "./bootstrap/steps.mjs";
import { compileContracts } from "./start/contracts.ts";

const HELP = `npm run bench [-- options]

Measures and writes the tables between the marks in docs/performance.md: some fourteen minutes, on a machine that does
nothing else. What it is compared with is measured in the same run.

  --only WORDS  only the measures whose name holds these words, and writes nothing
  --seconds N   how long the load lasts, when only that is measured (60)
  --help        this text

CHROMIUM_PATH=...  the browser for what is measured in one`;

const PAGE = "docs/performance.md";
const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";
const HISTORY = 100_000;
/** A twentieth of the hundred thousand of the goal, so that everything ends within a quarter of an hour. */
const EVENTS = 5_000;

const MEASURES: { name: string; run: () => Promise<Figure[]> }[] = [
  { name: "Start and memory", run: measureHouse },
  { name: "Writes through the local chain", run: () => measureWrites(HISTORY) },
  { name: "The index from scratch", run: () => measureFromScratch(EVENTS) },
  { name: "A resident's history", run: () => beside(measureHistory) },
  { name: "What staff open first", run: () => beside(measureLists) },
  { name: "Load of two hundred sessions", run: () => measureLoad(Number(values.seconds)) },
  {
    name: "Lighthouse on a resident's first page",
    run: () => inHouse(({ url }) => measureLighthouse(url)),
  },
  { name: "The wallet on a slow phone", run: () => inHouse(({ url }) => measureRoutes(url)) },
  { name: "The wallet's long history", run: () => inHouse(({ url }) => measureLongHistory(url)) },
  { name: "The wallet after a press", run: () => inHouse(measurePress) },
];

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

async function write(text: string): Promise<void> {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1]!];
  const style = await resolveConfig(PAGE);
  const whole = `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
  writeFileSync(PAGE, await format(whole, { ...style, parser: "markdown" }));
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seconds: { type: "string", default: "60" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const where = machine();
  const words = values.only?.toLowerCase() ?? "";
  await step("Contracts compiled", () => compileContracts(process.cwd()));
  const tables: string[] = [];
  try {
    for (const { name, run } of MEASURES.filter((one) => one.name.toLowerCase().includes(words))) {
      const figures = await step(name, run);
      tables.push(table(name, figures));
      say(`\n${tables.at(-1)}\n`);
    }
  } finally {
    await leaveHouse();
  }
  if (values.only === undefined) await write([where, ...tables].join("\n\n"));
}
