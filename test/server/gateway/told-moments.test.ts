import { describe, expect, it } from "vitest";
import { toldMoments } from "../../../server/gateway/told-moments.ts";

const MINUTE = 60_000;

describe("when open pages were told of a head", () => {
  const told = (...moments: number[]) => {
    const all = toldMoments();
    all.begin(0);
    for (const moment of moments) all.told(moment);
    return (since: number, now: number) => all.justSince(since, now);
  };

  it("is just now for a minute, and not before it was told", () => {
    const justSince = told(20 * MINUTE);
    expect(justSince(0, 20 * MINUTE)).toBe(true);
    expect(justSince(0, 21 * MINUTE - 1)).toBe(true);
    expect(justSince(0, 21 * MINUTE)).toBe(false);
  });

  it("is nothing where none was told since", () => {
    expect(told()(0, MINUTE)).toBe(false);
    expect(told(MINUTE)(MINUTE, MINUTE + 1)).toBe(false);
  });

  it("counts from the first head since, not from a later one", () => {
    const justSince = told(20 * MINUTE, 22 * MINUTE);
    expect(justSince(0, 22 * MINUTE)).toBe(false);
    expect(justSince(20 * MINUTE, 22 * MINUTE)).toBe(true);
    expect(justSince(21 * MINUTE, 22 * MINUTE)).toBe(true);
  });

  it("is not known of before somebody listened, however soon after", () => {
    const all = toldMoments();
    all.begin(0);
    all.told(MINUTE);
    all.begin(30 * MINUTE);
    all.told(30 * MINUTE + 1);
    expect(all.justSince(2 * MINUTE, 30 * MINUTE + 2)).toBe(false);
    expect(all.justSince(30 * MINUTE, 30 * MINUTE + 2)).toBe(true);
  });
});
