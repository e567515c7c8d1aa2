import { create } from "fontkit";
import type PDFDocument from "pdfkit";

/** The two files of one family of letters. */
export type LetterFonts = { regular: Uint8Array; bold: Uint8Array };

/** A family in a document: its fonts are named `${name}regular` and `${name}bold`. */
export type Family = { name: string; has: (text: string) => boolean };

/** Registers families in a document, the one that everything is printed in first. Only what is used goes into the file. */
export function registerFamilies(
  document: InstanceType<typeof PDFDocument>,
  all: readonly LetterFonts[],
): Family[] {
  return all.map(({ regular, bold }, index) => {
    const name = index === 0 ? "" : `${index}-`;
    document.registerFont(`${name}regular`, regular);
    document.registerFont(`${name}bold`, bold);
    const glyphs = create(regular);
    return {
      name,
      has: (text) =>
        Array.from(text).every((one) => glyphs.hasGlyphForCodePoint(one.codePointAt(0)!)),
    };
  });
}

/** The first family that has every letter of a word; the first of all where none has. */
export function familyOf(families: readonly Family[], word: string): Family {
  return families.find(({ has }) => has(word)) ?? families[0]!;
}
