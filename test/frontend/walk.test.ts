import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresAt, isWalkStep, WALK } from "../../frontend/demo/walk/walk-steps.ts";

describe("the walk step by step", () => {
  it("ends in an answer of each kind: yes, no and none", () => {
    expect(WALK.slice(-3)).toEqual(["yes", "no", "silence"]);
    expect(isWalkStep("silence")).toBe(true);
    expect(isWalkStep("nergens")).toBe(false);
  });

  it("has the figures that the pilot ends up with: 60,00 earned, 205,95 that becomes 155,95", () => {
    expect(WALK.map(figuresAt)).toEqual([
      { free: 0n, held: 0n, bill: 20_595n },
      { free: 6_000n, held: 0n, bill: 20_595n },
      { free: 1_000n, held: 5_000n, bill: 20_595n },
      { free: 1_000n, held: 0n, bill: 15_595n },
      { free: 6_000n, held: 0n, bill: 20_595n },
      { free: 6_000n, held: 0n, bill: 20_595n },
    ]);
  });

  it("begins with the bill that Wim has in the pilot", () => {
    const debts = readFileSync(new URL("../../scripts/pilot/debts.csv", import.meta.url), "utf8");
    const bill = debts.split("\n").find((line) => line.includes("huishouden-04"));
    expect(bill).toContain(",182.90,0.00,3.05,20.00,");
  });
});
