import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Needles } from "./needles.ts";

/** As one would write it first: every needle, through the whole haystack. */
const slowly = (needles: string[], text: string) =>
  new Set(needles.filter((needle) => text.includes(needle)));
const quickly = (needles: string[], text: string) =>
  new Needles(needles.map((needle) => [needle, needle] as const)).foundIn(text);

/** Few letters, so that beginnings are shared, repeat themselves and lie within one another. */
const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength, maxLength });
const anything = fc.string({ unit: "binary", minLength: 8, maxLength: 40 });

describe("needles in a haystack", () => {
  it("are found as by searching for each", () => {
    fc.assert(
      fc.property(
        fc.array(word(8, 12), { maxLength: 30 }),
        fc.array(word(0, 15), { maxLength: 30 }),
        (needles, hay) => {
          const text = [...hay, ...needles.slice(0, 3)].join("");
          expect(quickly(needles, text)).toEqual(slowly(needles, text));
        },
      ),
    );
  });

  it("are found wherever they stand, whatever stands around them", () => {
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (needles, before, after) => {
          const text = before + needles[0]! + after;
          expect(quickly(needles, text)).toContain(needles[0]);
          expect(quickly(needles, text)).toEqual(slowly(needles, text));
        },
      ),
    );
  });

  it("tell whose they are, and one of many forms is enough", () => {
    const needles = new Needles([
      ["aGFsbG8gd2VyZWxk", "hallo wereld"],
      ["hallo wereld", "hallo wereld"],
      ["iets anders", "iets anders"],
    ]);
    expect([...needles.foundIn("... aGFsbG8gd2VyZWxk ...")]).toEqual(["hallo wereld"]);
    expect(needles.longest).toBe(16);
  });

  it("are not found in nothing, nor when there are none", () => {
    expect(quickly(["12345678"], "")).toEqual(new Set());
    expect(quickly(["12345678"], "1234567")).toEqual(new Set());
    expect(quickly([], "12345678")).toEqual(new Set());
  });

  it("are refused when they are so short that they would be found by accident", () => {
    expect(() => quickly(["1234567"], "")).toThrow(RangeError);
  });
});
