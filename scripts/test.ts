/** `npm test`: every check of the project, fast ones first, with one line of sum at the end. */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { Advice } from "./bootstrap/advice.mjs";
import { say } from "./bootstrap/steps.mjs";
import { compileContracts } from "./start/contracts.ts";
import { ensureBrowser } from "./test/browser.ts";
import { OUTPUT, runStage } from "./test/run-stage.ts";
import type { Result, Stage } from "./test/stage.ts";
import {
  browserStages,
  COMPILER,
  contractLane,
  peopleLane,
  rooms,
  sourcesLane,
} from "./test/stages.ts";

const HELP = `npm test [-- options]

Runs every check, fast ones first; the last line says "N passed, N failed". What each says stands in ${OUTPUT}/
from its begin on.

  --only WORDS  only the stages whose name holds these words
  --deep        longer fuzzing, lines covered, days that pass, a canary of 10,000
                residents, every desk in Arabic at every width and in the dark
                (npm run test:deep)
  --help        this text

CHROMIUM_PATH=...  the browser for the browser tests`;

const root = fileURLToPath(new URL("..", import.meta.url));
const results: Result[] = [];

/** Runs the stage, shows its line, and its output when it failed. */
async function show(stage: Stage): Promise<void> {
  const result = await runStage(stage, root);
  const { count, seconds, output } = result;
  const tests = stage.count ? `, ${count.passed + count.failed} tests` : "";
  say(`  ${count.failed > 0 ? "✗" : "✓"} ${stage.name} (${seconds.toFixed(1)} s${tests})`);
  if (count.failed > 0) say(output.trim().replace(/^/gm, "      "));
  results.push(result);
}

/** One after the other; two of these run side by side. */
async function lane(list: Stage[]): Promise<void> {
  for (const stage of list) await show(stage);
}

function sum(): boolean {
  const slowest = [...results].sort((a, b) => b.seconds - a.seconds).slice(0, 3);
  say(
    `\n  Slowest: ${slowest.map(({ stage, seconds }) => `${stage.name} ${seconds.toFixed(0)} s`).join(", ")}`,
  );
  const total = (side: "passed" | "failed") => results.reduce((n, { count }) => n + count[side], 0);
  say(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") === 0 && results.length > 0;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      deep: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return true;
  }
  const chosen = ({ name }: Stage) => name.toLowerCase().includes(values.only.toLowerCase());
  const profile = values.deep ? ["--test-profile", "deep"] : [];
  const inBrowser = browserStages(profile, "").some(chosen);
  const people = inBrowser || peopleLane(profile).some(chosen);
  const left = rooms(profile).filter(chosen);
  const takeRooms = async () => {
    for (let next = left.shift(); next; next = left.shift()) await show(next);
  };

  const compiled = (async () => {
    await lane([COMPILER].filter(chosen));
    // As npm start would, so that nothing there compiles while the tests of contracts do.
    if (people) await compileContracts(root);
  })();
  // The stories join the others once there is a wallet for them.
  const stories = (async () => {
    await compiled;
    const browser = inBrowser ? await ensureBrowser() : "";
    await lane(peopleLane(profile).filter(chosen));
    left.unshift(...browserStages(profile, browser).filter(chosen));
  })();
  const contracts = async () => {
    await lane(sourcesLane(profile).filter(chosen));
    await compiled;
    await lane(contractLane(profile).filter(chosen));
    await takeRooms();
    await stories;
    await takeRooms();
  };
  await Promise.all([contracts(), stories.then(takeRooms)]);
  return sum();
}

main().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error: unknown) => {
    console.error(`\n${error instanceof Advice ? error.message : ((error as Error).stack ?? "")}`);
    console.log("0 passed, 1 failed");
    process.exit(1);
  },
);
