import { describe, expect, it } from "vitest";
import { formatAmount } from "../../../protocol/money/format-amount.ts";

describe("formatAmount", () => {
  it.each([
    [0n, "0,00", "0.00"],
    [5n, "0,05", "0.05"],
    [6000n, "60,00", "60.00"],
    [147520n, "1.475,20", "1,475.20"],
    [-1234n, "-12,34", "-12.34"],
    [-5n, "-0,05", "-0.05"],
    [12345678901234567890123n, "123.456.789.012.345.678.901,23", "123,456,789,012,345,678,901.23"],
  ])("writes %s", (cents, dutch, english) => {
    expect(formatAmount(cents, "nl")).toBe(dutch);
    expect(formatAmount(cents, "en")).toBe(english);
  });
});
