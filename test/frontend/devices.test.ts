import { describe, expect, it } from "vitest";
import { devicesOf, distinct } from "../../frontend/desks/resident/devices/devices-of.ts";

const device = (change: number, isSigner: boolean, since = 0) => ({
  signer: `0x${"ab".repeat(84)}` as const,
  isSigner,
  since,
  change,
  from: change === 0 ? 0 : 1_800_000_000,
});

describe("the devices of an account", () => {
  it("are those that act, the first one first, and those that were announced", () => {
    const found = devicesOf([device(1, false), device(2, true, 5), device(0, true)]);
    expect(found.map(({ acts, since, waits }) => [acts, since, waits?.change ?? null])).toEqual([
      [true, 0, null],
      [true, 5, "removing"],
      [false, 0, "adding"],
    ]);
  });

  it("are not those that were removed or stopped", () => {
    expect(devicesOf([device(0, false)])).toEqual([]);
  });

  it("stand there once, however often they were announced", () => {
    expect(distinct(["0xAB", "0xab", "0xcd"])).toHaveLength(2);
  });
});
