import { describe, expect, it } from "vitest";
import { byName } from "../../frontend/data/by-name.ts";
import { KINDS, looksOf } from "../../frontend/demo/looks-of.ts";
import { readPilot } from "../../scripts/seed/read-pilot.ts";

describe("people in a list", () => {
  const names = (locale: string, ...all: string[]) => byName(all, (name) => name, locale);

  it("stand in the order of their names, capitals and accents aside", () => {
    expect(names("nl", "Wim", "élise", "Emine", "anna")).toEqual(["anna", "élise", "Emine", "Wim"]);
  });

  it("stand where a reader of that language looks for them", () => {
    expect(names("tr", "Çelik", "Demir", "Cem")).toEqual(["Cem", "Çelik", "Demir"]);
    expect(names("ar-u-nu-latn", "سارة", "أحمد")).toEqual(["أحمد", "سارة"]);
  });

  it("leave the list they came from as it was", () => {
    const all = ["b", "a"];
    expect(byName(all, (one) => one, "nl")).toEqual(["a", "b"]);
    expect(all).toEqual(["b", "a"]);
  });
});

describe("the drawing of an invented person", () => {
  const ids = readPilot().people.map(({ id }) => id);
  const told = ids.map((id) => JSON.stringify(looksOf(id)));

  it("is always the same, and another for another person", () => {
    expect(ids.map((id) => JSON.stringify(looksOf(id)))).toEqual(told);
    expect(new Set(told).size).toBeGreaterThan(ids.length * 0.9);
  });

  it("uses every colour there is, also among ids that differ in their last digit alone", () => {
    const alike = Array.from({ length: 60 }, (_, place) => looksOf(`huishouden-${place}`));
    for (const part of ["skin", "hair", "clothes", "ground"] as const)
      expect(new Set(alike.map((looks) => looks[part])).size).toBe(KINDS);
    expect(new Set(alike.map(({ glasses }) => glasses)).size).toBe(2);
  });
});
