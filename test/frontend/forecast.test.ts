import { describe, expect, it } from "vitest";
import { forecastOf } from "../../frontend/desks/office/funds/forecast-of.ts";
import type { FundRow } from "../../protocol/wire/index-answers.ts";
import { aLine } from "./rows.ts";

const DAY = 86_400;

/** Pledged on day 0 and open for a thousand days. */
function aFund(reserved: string, spent: string): FundRow {
  return {
    id: 1,
    neighbourhoods: [1],
    until: 1_000 * DAY,
    pledged: "100000",
    reserved,
    spent,
    closed: false,
    last: aLine(),
    pledges: [{ funder: 1, coins: "100000", commitment: "0x00", line: aLine({ time: 0 }) }],
  };
}

describe("the forecast of a fund", () => {
  it("is empty when as much as is left was promised and spent at the pace so far", () => {
    expect(forecastOf(aFund("10000", "10000"), 50 * DAY)).toEqual({
      state: "empty",
      at: 250 * DAY,
    });
  });

  it("lasts when that day comes after the last day of the fund", () => {
    expect(forecastOf(aFund("1000", "1000"), 50 * DAY)).toEqual({ state: "lasts" });
  });

  it("is not made in the first four weeks, nor while nothing is promised", () => {
    expect(forecastOf(aFund("10000", "10000"), 27 * DAY)).toEqual({ state: "early" });
    expect(forecastOf(aFund("0", "0"), 50 * DAY)).toEqual({ state: "early" });
    expect(forecastOf({ ...aFund("0", "0"), pledges: [] }, 50 * DAY)).toEqual({ state: "early" });
  });

  it("is empty now when all is promised", () => {
    expect(forecastOf(aFund("60000", "40000"), 50 * DAY)).toEqual({
      state: "empty",
      at: 50 * DAY,
    });
  });
});
