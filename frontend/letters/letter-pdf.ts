// The types of two packages that have none; every room that takes this file along needs them.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./pdfkit.d.ts" />
import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { drawBars } from "./draw-bars.ts";
import { drawCode } from "./draw-code.ts";
import { drawTable } from "./draw-table.ts";
import { drawMixed } from "./draw-mixed.ts";
import { LANGUAGES } from "../words/languages.ts";
import { registerFamilies, type LetterFonts } from "./families.ts";
import { inFont, lacksLetters, type HasLetter } from "./in-font.ts";
import { inOneFamily } from "./in-one-family.ts";
import type { Letter, LetterPart } from "./letter.ts";

/** What stands for words in letters that the font has not got, and what is said of them at the top. */
export type Unprinted = { mark: string; note: string };

/** Points: 25 mm of margin on A4, and letters that can be read without glasses. */
const MARGIN = 71;
const SIZES = { title: 20, heading: 14, text: 12 } as const;
const LINE_GAP = 4;
const DENSE = { title: 18, heading: 12, text: 10, lineGap: 2, gap: 0.5, margin: 42 } as const;
const SIGNATURE_WIDTH = 220;
const PICTURE_HEIGHT = 300;

/**
 * A letter as a tagged PDF (PDF 1.7, PDF/UA): headings, paragraphs and language for who listens, fonts inside. Nothing of
 * who made it or on which machine goes into it.
 * @param others More letters, in the order in which they are tried; fetched only for words that the first has not got.
 */
export async function letterPdf(
  letter: Letter,
  fonts: LetterFonts,
  unprinted: Unprinted,
  others: () => Promise<LetterFonts[]>,
): Promise<Uint8Array> {
  const { maker = "Socialcoin" } = letter;
  const sizes = letter.dense ? DENSE : { ...SIZES, lineGap: LINE_GAP, gap: 1, margin: MARGIN };
  const document = new PDFDocument({
    size: "A4",
    margins: { top: sizes.margin, bottom: sizes.margin, left: MARGIN, right: MARGIN },
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    info: { Title: letter.title, Creator: maker, Producer: maker },
    // The standard fonts would not be inside the file.
    font: null as never,
  });
  const bytes = toBytes(document);
  const [first] = registerFamilies(document, [fonts]);
  const isPlain = !lacksLetters(letter, first!.has);
  const families = isPlain ? [first!] : registerFamilies(document, [fonts, ...(await others())]);
  const has: HasLetter = (one) => families.some((family) => family.has(one));
  const printed = (text: string) => inFont(text, has, unprinted.mark);
  const drawn = (text: string) => inOneFamily(families, printed(text));
  const root = document.struct("Document");
  document.addStructure(root);

  const isRight = LANGUAGES[letter.language].direction === "rtl";
  const align = isRight ? ("right" as const) : ("left" as const);
  const write = (
    tag: string,
    font: "regular" | "bold",
    size: number,
    text: string,
    after = 0.7,
  ) => {
    const words = printed(text);
    const isOrdinary = first!.has(words.replaceAll("\n", ""));
    const draw = () =>
      isOrdinary
        ? void document.font(font).fontSize(size).text(words, { lineGap: sizes.lineGap, align })
        : drawMixed(document, families, words, {
            weight: font,
            size,
            lineGap: sizes.lineGap,
            align,
          });
    // Who listens hears the words in the order in which they were written.
    root.add(document.struct(tag, isOrdinary ? {} : { actual: words }, draw));
    document.moveDown(after * sizes.gap);
  };
  const picture = (base64: string, alt: string) => {
    const { width, height } = document.page;
    if (document.y + PICTURE_HEIGHT > height - MARGIN) document.addPage();
    const fit: [number, number] = [width - 2 * MARGIN, PICTURE_HEIGHT];
    root.add(
      document.struct("Figure", { alt }, () => {
        document.image(`data:image/jpeg;base64,${base64}`, { fit });
      }),
    );
    document.moveDown(1);
  };
  const part = (one: LetterPart) => {
    if (one.kind === "picture") return picture(one.base64, one.text);
    const place = { document, root, drawn };
    if (one.kind === "table") return drawTable(place, one);
    if (one.kind === "bars") return drawBars(place, one);
    if (one.kind === "code") return drawCode(place, one);
    const { kind, text } = one;
    if (kind === "heading") return write("H2", "bold", sizes.heading, text, 0.3);
    if (kind !== "signature") {
      return write("P", kind === "strong" ? "bold" : "regular", sizes.text, text);
    }
    document.moveDown(3);
    root.add(
      document.struct("Artifact", {}, () => {
        document
          .moveTo(MARGIN, document.y)
          .lineTo(MARGIN + SIGNATURE_WIDTH, document.y)
          .stroke();
      }),
    );
    document.moveDown(0.4);
    write("P", "regular", sizes.text, text);
  };

  letter.from.forEach((line) => write("P", "regular", sizes.text, line, 0));
  document.moveDown(2 * sizes.gap);
  write("P", "regular", sizes.text, letter.to, 2);
  write("H1", "bold", sizes.title, letter.title);
  if (lacksLetters(letter, has)) write("P", "bold", sizes.text, unprinted.note);
  letter.parts.forEach(part);
  root.end();
  document.end();
  return bytes;
}
