import { describe, expect, it } from "vitest";
import { earnedFrom } from "../../frontend/parts/earned-from.ts";

const FEBRUARY = 1_801_436_400;
const NEVER = 2 ** 40 - 1;

describe("coins that were earned above a limit", () => {
  it("can come where month and year have room, whatever the device takes for the time", () => {
    expect(earnedFrom(25_00n, [25_00n, 300_00n], FEBRUARY)).toBe("now");
  });

  it("come in the month that the book names, where one of both has too little", () => {
    expect(earnedFrom(25_00n, [24_99n, 300_00n], FEBRUARY)).toBe(FEBRUARY);
    expect(earnedFrom(25_00n, [40_00n, 10_00n], FEBRUARY)).toBe(FEBRUARY);
  });

  it("come at a day that nobody knows, where no month has room for so much", () => {
    expect(earnedFrom(25_00n, [10_00n, 10_00n], NEVER)).toBe("unknown");
  });
});
