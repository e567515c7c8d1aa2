import { describe, expect, it } from "vitest";
import { lapsesFrom } from "../../../protocol/goals/lapses-from.ts";

describe("when what a term keeps apart can be freed", () => {
  const here = { status: "participating", pausedTotal: 0 } as const;

  it("is after the term", () => {
    expect(lapsesFrom(1_000, here, 0)).toBe(1_000);
  });

  it("is later by what the resident was paused since the proposal, and by nothing from before it", () => {
    expect(lapsesFrom(1_000, { ...here, pausedTotal: 300 }, 100)).toBe(1_200);
    expect(lapsesFrom(1_000, { ...here, pausedTotal: 300 }, 300)).toBe(1_000);
  });

  it("is never while the resident is paused, and at once where they left", () => {
    expect(lapsesFrom(1_000, { ...here, status: "paused" }, 0)).toBeNull();
    expect(lapsesFrom(1_000, { status: "left", pausedTotal: 9 }, 0)).toBe(0);
  });
});
