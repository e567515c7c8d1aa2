import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countPassing, countPlaywright, countVitest } from "../../../scripts/test/counts.ts";
import { judge, OUTPUT, runStage } from "../../../scripts/test/run-stage.ts";

describe("the number of tests that ran", () => {
  it("is read from Hardhat and Mocha", () => {
    const output = "  12 passing (2s)\n  1 failing\n  2 pending\n";
    expect(countPassing(output)).toEqual({ passed: 12, failed: 1, skipped: 2 });
  });

  it("is read from Vitest", () => {
    const output =
      " Test Files  3 passed (3)\n      Tests  1 failed | 12 passed | 2 skipped (15)\n";
    expect(countVitest(output)).toEqual({ passed: 12, failed: 1, skipped: 2 });
  });

  it("is read from Playwright", () => {
    const output = "  1 failed\n    [chromium] › walk.spec.ts\n  1 flaky\n  7 passed (41.0s)\n";
    expect(countPlaywright(output)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });
});

describe("a stage", () => {
  const stage = { name: "one", runs: [], count: countVitest };

  it("without any test has failed", () => {
    expect(judge(stage, true, "no tests").count).toEqual({ passed: 0, failed: 1 });
  });

  it("that leaves tests out has failed", () => {
    expect(judge(stage, true, "Tests  4 passed | 1 skipped (5)").count.failed).toBe(1);
  });

  it("whose tool fails although no test did has failed", () => {
    expect(judge(stage, false, "Tests  4 passed (4)").count.failed).toBe(1);
  });

  it("that passes counts its tests", () => {
    expect(judge(stage, true, "Tests  4 passed (4)").count).toEqual({ passed: 4, failed: 0 });
  });

  it("without a count is one test", () => {
    expect(judge({ name: "one", runs: [] }, true, "").count).toEqual({ passed: 1, failed: 0 });
    expect(judge({ name: "one", runs: [] }, false, "").count).toEqual({ passed: 0, failed: 1 });
  });

  it("keeps what it says in a file from its begin on", async () => {
    const root = mkdtempSync(join(tmpdir(), "socialcoin-stage-"));
    const file = join(root, OUTPUT, "two-words.log");
    const look = `process.stdout.write(require("node:fs").readFileSync(${JSON.stringify(file)}))`;
    const runs = [
      ["-e", "console.log('before')"],
      ["-e", look],
    ];
    try {
      const { output } = await runStage({ name: "Two: words", runs }, root);
      expect(output).toBe("before\nbefore\n");
      expect(readFileSync(file, "utf8")).toBe(output);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("that prints what it must not print has failed", async () => {
    const warning = ["-e", "console.log('Warning: unused variable')"];
    const loud = { name: "one", runs: [warning], refuse: /warning/i };
    expect((await runStage(loud, process.cwd())).count.failed).toBe(1);
    expect((await runStage({ ...loud, refuse: /fatal/i }, process.cwd())).count.failed).toBe(0);
  });
});
