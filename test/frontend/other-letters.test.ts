import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import type { Letter } from "../../frontend/letters/letter.ts";
import { letterPdf } from "../../frontend/letters/letter-pdf.ts";
import { beginsRight, visualRuns } from "../../frontend/letters/visual-runs.ts";

const PACKAGES = "node_modules/@expo-google-fonts";
const family = (name: string, file: string) => ({
  regular: readFileSync(`${PACKAGES}/${name}/400Regular/${file}_400Regular.ttf`),
  bold: readFileSync(`${PACKAGES}/${name}/700Bold/${file}_700Bold.ttf`),
});
const first = family("atkinson-hyperlegible", "AtkinsonHyperlegible");
const others = () =>
  Promise.resolve([
    family("noto-sans", "NotoSans"),
    family("ibm-plex-sans-arabic", "IBMPlexSansArabic"),
  ]);
const UNPRINTED = { mark: "[niet gedrukt]", note: "Niet alles is gedrukt." };

const letter = (...said: string[]): Letter => ({
  language: "nl",
  title: "Uw plan",
  from: ["Gemeente"],
  to: said[0]!,
  parts: said.map((text) => ({ kind: "paragraph", text })),
});

/** A PDF with its pages and fonts unpacked. */
async function readPdf(what: Letter): Promise<string> {
  const bytes = Buffer.from(await letterPdf(what, first, UNPRINTED, others));
  const text = bytes.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: head }) => {
    try {
      return inflateSync(bytes.subarray(index + head.length)).toString("latin1");
    } catch {
      // The end of a stream, or one that is not packed.
      return "";
    }
  });
  return [text, ...streams].join("\n");
}

/** What a program reads out of a line: the text as it was written. */
function readOut(pdf: string): string[] {
  return [...pdf.matchAll(/\/ActualText \(((?:\\[^]|[^\\)])*)\)/g)].map(([, escaped]) => {
    const raw = escaped!.replace(/\\([nrtbf()\\])/g, (_, sign: string) => {
      const signs: { [sign: string]: string } = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
      return signs[sign] ?? sign;
    });
    const bytes = Buffer.from(raw, "latin1");
    return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString("utf16le") : raw;
  });
}

describe("names in other letters", () => {
  const names = ["ليلى حسن", "Тарас Шевченко", "Ελένη", "Beste ليلى, u komt"];

  it("are printed, and are read out as they are written", async () => {
    const pdf = await readPdf(letter(...names, "Zeynep Işık Ağaoğlu"));
    const said = readOut(pdf);
    for (const name of names) expect(said).toContain(name);
    expect(said.join(" ")).not.toContain(UNPRINTED.mark);
    // Still tagged, with each font inside and nothing left to the reader's machine.
    for (const part of ["/StructTreeRoot", "/Marked true", "/S /H1", "/S /P", "pdfuaid:part"])
      expect([part, pdf.includes(part)]).toEqual([part, true]);
    expect(pdf.match(/\/FontFile2/g)!.length).toBeGreaterThanOrEqual(4);
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+IBMPlexSansArabic/);
  });

  it("can be copied from a line: each sign of the Arabic font stands for one letter", async () => {
    const glyphs = new Map<number, string>();
    const letters = Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگ");
    const font = create((await others())[1]!.regular);
    for (const one of letters) {
      for (const other of letters) {
        for (const { id, codePoints } of font.layout(`${one}${other}ن`).glyphs) {
          const said = String.fromCodePoint(...codePoints);
          expect(said).not.toBe("");
          expect(glyphs.get(id) ?? said).toBe(said);
          glyphs.set(id, said);
        }
      }
    }
  });

  it("bring no font along that a letter does not need", async () => {
    const plain = await letterPdf(letter("Beste José"), first, UNPRINTED, () => {
      throw new Error("Not asked for");
    });
    expect(Buffer.from(plain).toString("latin1")).not.toMatch(/NotoSans|IBMPlex/);
  });

  it("are marked where no font has them", async () => {
    expect(readOut(await readPdf(letter("Beste 李小龙 ليلى"))).join(" ")).toContain(UNPRINTED.mark);
  });

  it("stand in a table too", async () => {
    const table = { kind: "table", head: ["Wijk", "Naam"], rows: [["А", "ليلى حسن"]] } as const;
    const what = {
      ...letter("Gemeente"),
      parts: [{ ...table, head: [...table.head], rows: [["А", "ليلى حسن"]] }],
    };
    const pdf = await readPdf(what);
    expect(pdf).toMatch(/\+IBMPlexSansArabic/);
    expect(pdf).toContain("/S /TD");
  });
});

describe("a letter from right to left", () => {
  /** Where pieces of text begin, in points from the left. */
  const beginnings = async (language: Letter["language"], ...said: string[]) =>
    [...(await readPdf({ ...letter(...said), language })).matchAll(/^1 0 0 1 (\S+) \S+ Tm$/gm)].map(
      ([, x]) => Number(x),
    );

  it("begins every line at the right, a name in Latin letters too", async () => {
    for (const x of await beginnings("ar", "Piet", "ليلى")) expect(x).toBeGreaterThan(400);
    expect(await beginnings("nl", "Piet")).toContain(71);
  });

  it("reads on from right to left behind a name in Latin letters", async () => {
    const [name, rest] = (await beginnings("ar", "Piet: ليلى")).slice(-2);
    expect(rest).toBeGreaterThan(name!);
    const [dutch, after] = (await beginnings("nl", "Piet: ليلى")).slice(-2);
    expect(dutch).toBeLessThan(after!);
  });
});

describe("a letter with the same in Dutch beside it", () => {
  it("has each on a page of its own, and tells who listens which language comes", async () => {
    const own: Letter = { ...letter("ليلى حسن"), language: "ar" };
    const pdf = await readPdf({ ...own, also: { ...letter("Voor Piet"), language: "nl" } });
    expect(pdf).toContain("/Lang (ar)");
    expect(pdf).toMatch(/\/S \/Sect[^]*?\/Lang \(nl\)|\/Lang \(nl\)[^]*?\/S \/Sect/);
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe("2");
    // Its paragraphs begin at the left again.
    const last = [...pdf.matchAll(/^1 0 0 1 (\S+) \S+ Tm$/gm)].map(([, x]) => Number(x));
    expect(last.some((x) => x > 400)).toBe(true);
    expect(last).toContain(71);
  });
});

describe("the order on a line", () => {
  const runs = (text: string) =>
    visualRuns(text, beginsRight(text), () => null).map((run) => run.text);

  it("puts figures and western words at their place among words from right to left", () => {
    expect(runs("ليلى 12 Piet")).toEqual(["Piet", " ", "12", "ليلى "]);
    expect(runs("Beste ليلى حسن, dag")).toEqual(["Beste ", "ليلى حسن", ", dag"]);
    // Who shapes a run turns it: a bracket that opens is drawn as one that closes.
    expect(runs("(ليلى)")).toEqual([")ليلى("]);
  });

  it("leaves out the signs around words that were filled in", () => {
    const said = "النسخة \u20682\u2069: \u2068Ik loop.\u2069";
    expect(runs(said).join("")).toBe("Ik loop. :2النسخة ");
  });

  it("keeps each word whole", () => {
    for (const text of ["ليلى حسن (12) Piet", "Piet (ليلى) 5,00 حسن"]) {
      const letters = (said: string) => Array.from(said).sort().join("").replace(/[()]/g, "");
      expect(letters(runs(text).join(""))).toBe(letters(text));
    }
  });
});
