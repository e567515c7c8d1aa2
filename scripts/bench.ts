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
import { GOALS, SHORT, WHOLE, type Sizes } from "../test/bench/sizes.ts";
import { measureGroup } from "../test/bench/wallet/group.ts";
import { measureLighthouse } from "../test/bench/wallet/lighthouse.ts";
import { measureLongJobs } from "../test/bench/wallet/long-jobs.ts";
import { measureLongHistory } from "../test/bench/wallet/long-history.ts";
import { measurePress, measurePressOnNetwork } from "../test/bench/wallet/press.ts";
import { measureRoutes } from "../test/bench/wallet/routes.ts";
import { writePage, writtenTables } from "../test/bench/write-page.ts";
import { measureWrites } from "../test/bench/writes.ts";
import { step } from "./bootstrap/steps.mjs";
import { compileContracts } from "./start/contracts.ts";

const HELP = `npm run bench [-- options]

Measures and writes the tables between the marks in docs/performance.md: some thirteen minutes on two cores that
do nothing else. What it is compared with is measured in the same run. A part that fails is told of, and the others go on.

  --only WORDS  only the measures whose name holds these words, and writes nothing
  --goals       in the goals' own sizes, however long it takes: 100,000 events, 10,000 claims, 1,000 people, a load of
                60 seconds (with --only "from scratch" some eleven minutes, with "long jobs" two); writes nothing
  --seconds N   how long the load lasts, when only that is measured (40)
  --short       everything with little of it, to see that it runs: writes nothing
  --plots       draws the plots anew from the tables that are there
  --help        this text

CHROMIUM_PATH=...  the browser for what is measured in one`;

/** For what may take as long as it takes, in milliseconds. */
const A_DAY = 86_400_000;

/**
 * In an order in which what was begun for one serves the next: the house of the first is that of everything in a browser, and
 * its chain is what a hundred thousand transactions are written on.
 */
function parts(
  data: string,
  { history, events, jobs, lines, lists, seconds, told }: Sizes,
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
    inHouse("The wallet after a press", (it) => measurePress(it)),
    { name: "The wallet after a press on a network", run: measurePressOnNetwork },
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
  size: Sizes,
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
    goals: { type: "boolean" },
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
  const size = values.goals ? GOALS : values.short ? SHORT : WHOLE;
  const seconds = Number(values.seconds ?? size.seconds);
  const words = values.only?.toLowerCase() ?? "";
  const patience = values.goals ? A_DAY : undefined;
  const { text, whole } = await measure(words, { ...size, seconds }, patience);
  if (!values.only && !values.goals && !values.short) await writePage(text, whole);
  // Said outright, because a part that was given up may still be at work.
  process.exit(whole ? 0 : 1);
}
