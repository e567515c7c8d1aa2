import { describe, expect, it } from "vitest";
import { bridgesOf } from "../../frontend/bridge/bridges-of.ts";
import { lineOf } from "../../frontend/bridge/line-of.ts";
import { scaleWords } from "../../frontend/bridge/scale-words.ts";
import type { Bridge, DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { MENTOR, RESIDENT } from "./rows.ts";

const bridge = (id: string, version: number, at: number, content: Partial<Bridge>) =>
  ({
    id,
    version,
    kind: "bridge",
    subject: RESIDENT,
    by: MENTOR,
    at,
    content: {
      ...{ scale: 0, of: 5, wish: null },
      ...{ gezin: null, welbevinden: null, financien: null, opleiding: null, werk: null },
      ...content,
    },
  }) as DossierRecord<"bridge">;

const records: DossierRecord[] = [
  bridge("later", 1, 300, { of: 3, scale: 1, gezin: 3, financien: 2 }),
  bridge("first", 1, 100, { gezin: 1 }),
  bridge("first", 2, 400, { gezin: 2, werk: 5 }),
  bridge("between", 1, 200, { werk: 4 }),
];

describe("the history of a bridge", () => {
  it("goes by the moment it was filled in, each by its newest version", () => {
    const moments = bridgesOf(records);
    expect(moments.map(({ first }) => first.id)).toEqual(["first", "between", "later"]);
    expect(moments.map(({ now }) => now.version)).toEqual([2, 1, 1]);
    expect(bridgesOf([])).toEqual([]);
  });

  it("has a point where a part was talked about, as high as its own scale says", () => {
    const moments = bridgesOf(records);
    expect(lineOf(moments, "gezin")).toEqual([
      { moment: 0, level: 2, height: 0.25 },
      { moment: 2, level: 3, height: 1 },
    ]);
    expect(lineOf(moments, "werk").map(({ height }) => height)).toEqual([1, 0.75]);
    expect(lineOf(moments, "opleiding")).toEqual([]);
  });
});

describe("the words of a scale", () => {
  const own = ["een", "twee", "drie"];
  const scale = (id: number, nl: string, ar: string | null) => ({
    id,
    at: 1,
    levels: [
      { nl, en: null, tr: null, ar },
      { nl: "Ja", en: "Yes", tr: null, ar: null },
    ],
  });

  it("are those of the wallet as long as the programme has none", () => {
    expect(scaleWords([], own, "nl").newest).toEqual({ id: 0, levels: own });
  });

  it("are the programme's newest for a new bridge, and for an old one those of then", () => {
    const words = scaleWords([scale(1, "Nee", "لا"), scale(2, "Nog niet", null)], own, "ar");
    expect(words.newest).toEqual({ id: 2, levels: ["Nog niet", "Ja"] });
    expect(words.of(1, 2)).toEqual({ id: 1, levels: ["لا", "Ja"] });
    expect(words.of(0, 3)).toEqual({ id: 0, levels: own });
  });

  it("are no words but numbers where the scale is not known, and never another scale's", () => {
    expect(scaleWords([], own, "nl").of(7, 3)).toEqual({ id: 7, levels: ["", "", ""] });
  });
});
