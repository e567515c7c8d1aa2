import { describe, expect, it } from "vitest";
import { amountsOf, isTooMuch } from "../../frontend/data/amounts-of.ts";

const typed = (more: { principal?: string; interest?: string }) => ({
  principal: "",
  increase: "",
  interest: "",
  costs: "",
  ...more,
});

describe("the four parts of a debt as they were typed", () => {
  it("count an empty one as zero, and read a space between thousands", () => {
    expect(amountsOf(typed({ principal: "1 234,56" }))?.principal).toBe(123_456n);
  });

  it("are refused together above what one amount can be, with the reason", () => {
    const most = typed({ principal: "9.999.999.999,99" });
    expect(amountsOf(most)).not.toBeNull();
    const more = { ...most, interest: "0,01" };
    expect(amountsOf(more)).toBeNull();
    expect(isTooMuch(more)).toBe(true);
    expect(isTooMuch(most)).toBe(false);
    expect(isTooMuch(typed({ principal: "abc" }))).toBe(false);
  });
});
