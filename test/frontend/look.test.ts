import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../frontend/app/look.ts";
import { itemsAtFirst, itemsWide } from "../../frontend/parts/items-at-first.ts";
import { frontend } from "./catalogues.ts";

describe("the look that somebody chose", () => {
  it("leaves all to the device until then", () => {
    expect(marksOf("device", false)).toEqual({});
    expect(marksOf("device", true)).toEqual({ contrast: "more" });
  });

  it("goes before what the device says, and never takes contrast away", () => {
    expect(marksOf("dark", false)).toEqual({ scheme: "dark" });
    expect(marksOf("light", true)).toEqual({ scheme: "light", contrast: "more" });
    expect(marksOf("contrast", false)).toEqual({ contrast: "more" });
  });
});

const tokens = readFileSync(join(frontend, "theme/tokens.css"), "utf8");
const [, usual, more] =
  /:root \{([\s\S]*?)\n\}[\s\S]*:root\[data-contrast="more"\] \{([\s\S]*?)\n\}/.exec(tokens)!;

/** The colours of one look: name to "#rrggbb". */
function coloursOf(contrast: boolean, scheme: "light" | "dark"): (name: string) => string {
  const written = new Map(
    [...`${usual}${contrast ? more : ""}`.matchAll(/--sc-([\w-]+): ([^;]+);/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
  const colourOf = (name: string): string => {
    const value = written.get(name)!;
    const other = /^var\(--sc-([\w-]+)\)$/.exec(value);
    if (other) return colourOf(other[1]!);
    const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value)!;
    return scheme === "light" ? light! : dark!;
  };
  return colourOf;
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrastOf(one: string, other: string): number {
  const [less, most] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (most! + 0.05) / (less! + 0.05);
}

/** Which words stand on what. */
const WORDS_ON: { [ground: string]: string[] } = {
  paper: ["ink", "quiet", "deep", "deeper", "good", "wait", "bad", "bad-hover"],
  ground: ["ink", "quiet", "deep", "deeper", "good", "bad"],
  tint: ["ink", "quiet", "deep", "deeper"],
  "good-tint": ["ink", "good", "deep"],
  "wait-tint": ["ink", "wait", "deep"],
  "bad-tint": ["ink", "bad", "deep"],
  deep: ["paper"],
  deeper: ["paper"],
  good: ["paper"],
  bad: ["paper"],
  ink: ["paper"],
};

describe.each([
  ["usual", false, 4.5],
  ["of more contrast", true, 7],
] as const)("the %s colours", (_, contrast, least) => {
  it.each(["light", "dark"] as const)("can be read when %s", (scheme) => {
    const colourOf = coloursOf(contrast, scheme);
    const faint = Object.entries(WORDS_ON).flatMap(([ground, words]) =>
      words
        .map((word) => ({ word, ground, ratio: contrastOf(colourOf(word), colourOf(ground)) }))
        .filter(({ ratio }) => ratio < least),
    );
    expect(faint).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "draw the parts of a debt apart from paper when %s",
    (scheme) => {
      const colourOf = coloursOf(contrast, scheme);
      const faint = ["principal", "increase", "costs"].filter(
        (part) => contrastOf(colourOf(`part-${part}`), colourOf("paper")) < 3,
      );
      expect(faint).toEqual([]);
    },
  );
});

describe("a menu on a phone", () => {
  const items = Array.from({ length: 10 }, (_, at) => ({ path: `/office/${at}`, label: `${at}` }));
  const namesAt = (location: string) => itemsAtFirst(items, location).map(({ label }) => label);

  it("shows six, or five and the word for more", () => {
    expect(itemsAtFirst(items.slice(0, 6), "/")).toHaveLength(6);
    expect(namesAt("/office/2")).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("shows elsewhere all but what is opened now and then, and where somebody is", () => {
    const some = items.map((item, at) => (at < 7 ? item : { ...item, seldom: true as const }));
    const wide = (location: string) => itemsWide(some, location).map(({ label }) => label);
    expect(wide("/office/2").join("")).toBe("0123456");
    expect(wide("/office/8").join("")).toBe("01234568");
    expect(itemsWide(items, "/office/2")).toHaveLength(10);
  });

  it("always shows where somebody is", () => {
    expect(namesAt("/office/8")).toEqual(["0", "1", "2", "3", "8"]);
  });
});
