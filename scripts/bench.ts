/** `npm run bench`: how fast it is where people wait and where it grows, into docs/performance.md. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Figure } from "../test/bench/figure.ts";
import { measureFromScratch } from "../test/bench/from-scratch.ts";
import { measureHistory } from "../test/bench/history.ts";
import { measureGrown, measureHouse } from "../test/bench/house.ts";
import { house, type Opened } from "../test/bench/in-house.ts";
import { indexBeside } from "../test/bench/index-beside.ts";
import { measureLists } from "../test/bench/lists.ts";
import { measureLoad } from "../test/bench/load.ts";
import { useOwnFolder } from "../test/bench/own-folder.ts";
import { endChildrenWithUs } from "../test/bench/processes.ts";
import { withPeakMemory } from "../test/bench/peak-memory.ts";
import { runParts, type Part } from "../test/bench/run-parts.ts";
import { measureGroup } from "../test/bench/wallet/group.ts";
import { measureLighthouse } from "../test/bench/wallet/lighthouse.ts";
import { measureLongJobs } from "../test/bench/wallet/long-jobs.ts";
import { measureLongHistory } from "../test/bench/wallet/long-history.ts";
import { measurePress } from "../test/bench/wallet/press.ts";
import { measureRoutes } from "../test/bench/wallet/routes.ts";
import { writePage, writtenTables } from "../test/bench/write-page.ts";
import { measureWrites } from "../test/bench/writes.ts";
import { step } from "./bootstrap/steps.mjs";
import { compileContracts } from "./start/contracts.ts";

const HELP = `npm run bench [-- options]

Measures and writes the tables between the marks in docs/performance.md: some thirteen minutes on two cores that
do nothing else. What it is compared with is measured in the same run. A part that fails is told of, and the others go on.

  --only WORDS  only the measures whose name holds these words, and writes nothing
  --events N    only the index from scratch: so many events in blocks of one, and as many in blocks of a hundred, however
                long it takes (the goal's own 100000: up to half an hour); writes nothing
  --seconds N   how long the load lasts, when only that is measured (40)
  --short       everything with little of it, to see that it runs: writes nothing
  --plots       draws the plots anew from the tables that are there
  --help        this text

CHROMIUM_PATH=...  the browser for what is measured in one`;

/** For what may take as long as it takes, in milliseconds. */
const A_DAY = 86_400_000;

/**
 * How much there is of everything. Of events a twentieth of the goal's number (a fifth in blocks of a hundred, since the
 * last thirty blocks are never part of the past, but followed one at a time), so that all ends within a quarter of an hour.
 */
const FULL = {
  history: 100_000,
  events: [5_000, 20_000],
  lines: [1_000, 100_000, 1_000_000],
  told: 5_000,
  jobs: { claims: 2_000, lines: 100_000, people: 300 },
  seconds: 40,
  lists: { inbox: [1_000, 10_000], steps: [1_000, 100_000, 1_000_000], pledges: [1_000, 10_000] },
};
const SHORT: typeof FULL = {
  history: 5_000,
  events: [500, 2_000],
  lines: [1_000, 5_000],
  told: 250,
  jobs: { claims: 200, lines: 5_000, people: 110 },
  seconds: 5,
  lists: { inbox: [1_000], steps: [1_000], pledges: [1_000] },
};

/**
 * In an order in which what was begun for one serves the next: the house of the first is that of everything in a browser, and
 * its chain is what a hundred thousand transactions are written on.
 */
function parts(
  data: string,
  { history, events, jobs, lines, lists, seconds, told }: typeof FULL,
): Part[] {
  const inHouse = (name: string, run: (it: Opened) => Promise<Figure[]>): Part => ({
    name,
    run: () => house.use(run),
  });
  return [
    { name: "Start and memory", run: () => measureHouse(data) },
    inHouse("Lighthouse on a resident's first page", ({ url }) => measureLighthouse(url)),
    inHouse("The wallet on a slow phone", ({ url }) => measureRoutes(url)),
    inHouse("The wallet's long history", ({ url }) => measureLongHistory(url, told)),
    inHouse("The wallet after a press", measurePress),
    inHouse("Long jobs in the wallet", (it) =>
      withPeakMemory(it.pid, async () => [
        ...(await measureLongJobs(it, jobs)),
        ...(await measureGroup(it, jobs.people)),
      ]),
    ),
    {
      name: "Writes through the local chain",
      run: async () => {
        await house.leave();
        return measureWrites(join(data, "chain"), history);
      },
    },
    {
      name: `Start with ${history.toLocaleString("en")} transactions`,
      run: () => measureGrown(data, history),
    },
    { name: "The index from scratch", run: () => measureFromScratch(events) },
    {
      name: "A resident's history",
      run: () => indexBeside.use((it) => measureHistory(it, lines)),
    },
    {
      name: "What staff open first",
      run: async () => {
        const figures = await indexBeside.use((it) => measureLists(it, lists));
        await indexBeside.leave();
        return figures;
      },
    },
    { name: "Load of two hundred sessions", run: () => measureLoad(seconds) },
  ];
}

async function measure(
  words: string,
  size: typeof FULL,
  patience?: number,
): Promise<{ text: string; whole: boolean }> {
  endChildrenWithUs();
  await step("Contracts compiled", () => compileContracts(process.cwd()));
  const folder = useOwnFolder();
  const data = join(folder, "house");
  await mkdir(data);
  try {
    return await runParts(
      parts(data, size).filter(({ name }) => name.toLowerCase().includes(words)),
      patience,
    );
  } finally {
    await Promise.all([house.leave(), indexBeside.leave()]);
    await rm(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seconds: { type: "string" },
    events: { type: "string" },
    short: { type: "boolean" },
    plots: { type: "boolean" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(HELP);
} else if (values.plots) {
  await writePage(writtenTables(), false);
} else {
  const size = values.short ? SHORT : FULL;
  const seconds = Number(values.seconds ?? size.seconds);
  const words = values.only?.toLowerCase() ?? "";
  const events = Number(values.events);
  const { text, whole } = values.events
    ? await measure("from scratch", { ...size, events: [events, events] }, A_DAY)
    : await measure(words, { ...size, seconds });
  if (!values.only && !values.events && !values.short) await writePage(text, whole);
  // Said outright, because a part that was given up may still be at work.
  process.exit(whole ? 0 : 1);
}
