import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  browserStages,
  COMPILER,
  contractLane,
  peopleLane,
  rooms,
  sourcesLane,
} from "../../../scripts/test/stages.ts";
import { KEYBOARD_STORIES } from "../../e2e/keyboard-tasks.ts";
import config from "../../e2e/playwright.config.ts";

const root = join(import.meta.dirname, "../../..");
const tableOf = (profile: string[]) => [
  ...sourcesLane(profile),
  COMPILER,
  ...contractLane(profile),
  ...rooms(profile),
  ...peopleLane(profile),
  ...browserStages(profile, ""),
];
const DEEP = ["--test-profile", "deep"];
const programs = (profile: string[]) => tableOf(profile).flatMap(({ runs }) => runs);

describe.each([
  ["npm test", []],
  ["npm run test:deep", DEEP],
])("the table of %s", (_, profile) => {
  it("names programs and rooms that are there, each stage once", () => {
    for (const [program, ...args] of programs(profile)) {
      expect(existsSync(join(root, program!)), program).toBe(true);
      for (const path of args.filter((one) => /^test\/[\w/.]+$/.test(one)))
        expect(existsSync(join(root, path)), path).toBe(true);
    }
    const names = tableOf(profile).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the stories in which days pass", () => {
  const later = config.projects!.find(({ name }) => name === "days later")!;
  const told = (profile: string[]) => programs(profile).flat().join(" ");

  it("are told by npm run test:deep alone, after all others", () => {
    expect(told(DEEP)).toContain("--project=today --project=days later");
    expect(told([])).toContain("--project=today");
    expect(told([])).not.toContain("days later");
  });

  it("are files that are there, and that the stories of today leave to them", () => {
    const files = later.testMatch as string[];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(join(root, "test/e2e", file)), file).toBe(true);
    const today = config.projects!.find(({ name }) => name === "today")!;
    expect(today.testIgnore).toEqual(expect.arrayContaining(files));
  });
});

describe("the pages while questions fail", () => {
  it("are gone along by npm run test:deep alone", () => {
    const told = (profile: string[]) => programs(profile).flat();
    expect(told(DEEP)).toContain("--project=while questions fail");
    expect(told([])).not.toContain("--project=while questions fail");
    const file = config.projects!.find(({ name }) => name === "while questions fail")!.testMatch;
    expect(existsSync(join(root, "test/e2e", file as string))).toBe(true);
    const today = config.projects!.find(({ name }) => name === "today")!;
    expect(today.testIgnore).toContain(file);
  });
});

describe("the stories without a mouse", () => {
  const projects = ["by keyboard", "by keyboard, later", "by keyboard, days later"];

  it("are told in houses of their own, by npm run test:deep alone", () => {
    const runs = browserStages(DEEP, "").flatMap((stage) => stage.runs);
    const told = runs.filter((run) => run.join(" ").includes("keyboard"));
    expect(told.flatMap((run) => run.filter((word) => word.startsWith("--project=")))).toEqual(
      projects.map((name) => `--project=${name}`),
    );
    expect(programs([]).flat().join(" ")).not.toContain("keyboard");
  });

  it("are files that are there, all those that the table of tasks names among them", () => {
    const files = config
      .projects!.filter(({ name }) => projects.includes(name!))
      .flatMap(({ testMatch }) => testMatch as string[]);
    for (const file of files) expect(existsSync(join(root, "test/e2e", file)), file).toBe(true);
    expect(files).toEqual(expect.arrayContaining(Object.keys(KEYBOARD_STORIES)));
  });
});

it("npm run test:deep gives everybody a cheap phone on a busy network", () => {
  const phones = (profile: string[]) =>
    browserStages(profile, "").map(({ env }) => env?.["SLOW_PHONES"] ?? "");
  expect(phones(DEEP)).not.toContain("");
  expect(phones([])).toEqual([""]);
});

it("each run of stories leaves what it leaves behind in a folder of its own", () => {
  const folders = browserStages(DEEP, "").map(
    ({ runs: [run] }) => run![run!.indexOf("--output") + 1],
  );
  expect(new Set(folders).size).toBe(folders.length);
  expect(folders.length).toBeGreaterThan(2);
});

it("every project of stories but those asked for by name is told in npm run test:deep", () => {
  const told = programs(DEEP).flat();
  for (const { name } of config.projects!)
    if (!["measure", "screens"].includes(name!)) expect(told).toContain(`--project=${name}`);
});

describe("the canary", () => {
  const towns = (profile: string[]) => rooms(profile).map(({ env }) => env?.["CANARY_TOWN"] ?? "");

  it("is of 10,000 residents in npm run test:deep alone", () => {
    expect(towns(DEEP)).toContain("10000");
    expect(towns([]).join("")).toBe("");
  });
});
