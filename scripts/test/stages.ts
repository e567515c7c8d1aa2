/**
 * What `npm test` runs, in this order: what fails fast comes first. `npm run test:deep` runs the
 * same table with longer fuzzing, the lines covered, stories in which days pass, every story on a slow phone, and every
 * desk in Arabic at every width and in the dark.
 */
import { countPassing, countPlaywright, countVitest } from "./counts.ts";
import { fileName, type Stage } from "./stage.ts";

const HARDHAT = "node_modules/hardhat/dist/src/cli.js";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const PRETTIER = "node_modules/prettier/bin/prettier.cjs";
const SOLHINT = "node_modules/solhint/solhint.js";
const VITEST = "node_modules/vitest/vitest.mjs";

const room = (name: string): Stage => ({
  name: `Room: ${name}`,
  runs: [[VITEST, "run", `test/${name}`]],
  count: countVitest,
});

/** What comes first, side by side with the compiler: these read sources alone. */
export const sourcesLane = (profile: string[]): Stage[] => [
  { name: "Format", runs: [[PRETTIER, "--check", "."]] },
  { name: "Trees and tests say the same", runs: [["scripts/test/check-trees.ts"]] },
  {
    name: "Lint of contracts",
    runs: [[SOLHINT, "--disc", "--noPoster", "--max-warnings", "0", "contracts/**/*.sol"]],
  },
  { name: "Unused code", runs: [["node_modules/knip/bin/knip.js"]] },
  {
    name: "Contracts: what the prover proves",
    runs: [["scripts/test/smt.ts", ...(profile.length > 0 ? ["--reach"] : [])]],
  },
];

/** What everything after it builds on: half a minute, where the tests below take minutes. */
export const COMPILER: Stage = {
  name: "Contracts compile without warnings",
  runs: [[HARDHAT, "build", "--force", "--no-tests"]],
  refuse: /warning/i,
};

/** Compiles and runs everything again with marks in it: minutes, for what the mutants say more sharply. */
const COVERAGE: Stage = {
  name: "Contracts: every line is covered",
  runs: [
    [
      HARDHAT,
      "--config",
      "test/coverage.config.ts",
      "test",
      "solidity",
      "--coverage",
      "--grep-exclude",
      "theRulesHold|everyActionSucceeds|AStolen",
    ],
    ["scripts/test/coverage-floor.ts"],
  ],
};

/** What is said of the contracts: one after the other, beside the lane of the people. */
export const contractLane = (profile: string[]): Stage[] => [
  {
    name: "Tests of contracts compile without warnings",
    runs: [[HARDHAT, "build", "--force", "--no-contracts"]],
    refuse: /warning/i,
  },
  { name: "Types and lint", runs: [["node_modules/oxlint/bin/oxlint"]] },
  {
    name: "Generated files are fresh",
    runs: [
      ["scripts/generate-abis.ts", "--check"],
      ["scripts/generate-storage.ts", "--check"],
    ],
  },
  {
    name: "Contracts: Solidity unit, fuzz and invariant tests",
    runs: [[HARDHAT, "test", "solidity", ...profile]],
    count: countPassing,
  },
  { name: "Permissions are as written", runs: [["scripts/generate-permissions.ts", "--check"]] },
  { name: "Contracts: stories", runs: [[HARDHAT, "test", "mocha"]], count: countPassing },
  {
    name: "Contracts: the tests kill the mutants",
    runs: [["scripts/mutation.ts", "--check"]],
  },
  ...(profile.length > 0 ? [COVERAGE] : []),
  { name: "Gas is as recorded", runs: [["scripts/bench-gas.ts", "--check"]] },
];

/** All words of a large town, held at once: its memory is bounded, so that it grows no further unseen. */
const CANARY: Stage = {
  name: "Canary: a town of 10,000",
  runs: [[VITEST, "run", "test/server/canary/canary.test.ts"]],
  env: { CANARY_TOWN: "10000", NODE_OPTIONS: "--max-old-space-size=4096" },
  count: countVitest,
};

/** Whichever lane is free takes the next: the long ones first. */
export const rooms = (profile: string[]): Stage[] => [
  ...(profile.length > 0 ? [CANARY] : []),
  ...["server", "scripts", "chain", "indexer", "frontend", "protocol"].map(room),
];

/** The projects of test/e2e/playwright.config.ts that share a house, which begins fresh for each of these. */
const HOUSES: Record<string, string[]> = {
  "Browser: today and days later": ["today", "days later"],
  "Browser: by keyboard": ["by keyboard", "by keyboard, later"],
  "Browser: by keyboard, days later": ["by keyboard, days later"],
  "Browser: while questions fail": ["while questions fail"],
};

/** In a browser, with what it leaves behind in a folder of its own: two of these run side by side. */
const stories = (name: string, projects: string[], env: Stage["env"] = {}): Stage => ({
  name,
  runs: [
    [
      ...[PLAYWRIGHT, "test", "--config", "test/e2e/playwright.config.ts", "--reporter", "list"],
      ...["--output", `test-results/${fileName(name)}`],
      ...projects.map((project) => `--project=${project}`),
    ],
  ],
  env,
  count: countPlaywright,
});

/** What stands before a browser is opened. Two houses that begin at once would each build the wallet: it is there before. */
export const peopleLane = (profile: string[]): Stage[] => [
  {
    name: "Wallet builds within its size",
    runs: [
      ["scripts/build.ts"],
      ["frontend/size-check.ts"],
      ...(profile.length > 0 ? [["scripts/build.ts", "--demo"]] : []),
    ],
  },
  room("ignition"),
];

/** What people in a browser do, and what they see: in one house, or in several, and whichever lane is free takes the next. */
export const browserStages = (profile: string[], browser: string): Stage[] => {
  const env = { CHROMIUM_PATH: browser };
  if (profile.length === 0) return [stories("Browser", ["today"], env)];
  const more = { EACH_STATE: "yes", PAGES_MORE: "all", SLOW_PHONES: "yes" };
  return Object.entries(HOUSES).map(([name, projects]) =>
    stories(name, projects, { ...env, ...more }),
  );
};
