import type PDFDocument from "pdfkit";
import { LANGUAGES } from "../words/languages.ts";
import { drawBars } from "./draw-bars.ts";
import { drawCode } from "./draw-code.ts";
import { drawMixed } from "./draw-mixed.ts";
import { drawTable } from "./draw-table.ts";
import type { Family } from "./families.ts";
import { inFont, lacksLetters, type HasLetter } from "./in-font.ts";
import { inOneFamily } from "./in-one-family.ts";
import type { Letter, LetterPart } from "./letter.ts";

/** What stands for words in letters that no font has got, and what is said of them at the top. */
export type Unprinted = { mark: string; note: string };

/** Points: 25 mm of margin on A4, and letters that can be read without glasses. */
export const MARGIN = 71;
const SIZES = { title: 20, heading: 14, text: 12, lineGap: 4, gap: 1, margin: MARGIN } as const;
const DENSE = { title: 18, heading: 12, text: 10, lineGap: 2, gap: 0.5, margin: 42 } as const;
const SIGNATURE_WIDTH = 220;
const PICTURE_HEIGHT = 300;

export const sizesOf = ({ dense }: Letter) => (dense ? DENSE : SIZES);

type Page = {
  document: InstanceType<typeof PDFDocument>;
  /** Where it stands for who listens. */
  root: PDFKit.PDFStructureElement;
  /** The one that everything is printed in first, and more for words that it has not got. */
  families: readonly Family[];
  unprinted: Unprinted;
};

/** Draws one letter from where the document stands. */
export function drawLetter(letter: Letter, { document, root, families, unprinted }: Page): void {
  const sizes = sizesOf(letter);
  const [first] = families;
  const has: HasLetter = (one) => families.some((family) => family.has(one));
  const printed = (text: string) => inFont(text, has, unprinted.mark);
  const drawn = (text: string) => inOneFamily(families, printed(text));

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
}
