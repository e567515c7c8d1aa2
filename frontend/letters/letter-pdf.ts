// The types of two packages that have none; every room that takes this file along needs them.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./pdfkit.d.ts" />
import PDFDocument from "pdfkit";
import { toBytes } from "pdfkit/output";
import { drawLetter, MARGIN, sizesOf, type Unprinted } from "./draw-letter.ts";
import { registerFamilies, type LetterFonts } from "./families.ts";
import { lacksLetters } from "./in-font.ts";
import type { Letter } from "./letter.ts";

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
  const { margin } = sizesOf(letter);
  const document = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin, left: MARGIN, right: MARGIN },
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
  const languages = letter.also ? [letter, letter.also] : [letter];
  const isPlain = !languages.some((one) => lacksLetters(one, first!.has));
  const families = isPlain ? [first!] : registerFamilies(document, [fonts, ...(await others())]);
  const root = document.struct("Document");
  document.addStructure(root);

  drawLetter(letter, { document, root, families, unprinted });
  if (letter.also) {
    // Who listens hears it in its own language.
    const beside = document.struct("Sect", { lang: letter.also.language });
    root.add(beside);
    document.addPage();
    drawLetter(letter.also, { document, root: beside, families, unprinted });
    beside.end();
  }
  root.end();
  document.end();
  return bytes;
}
