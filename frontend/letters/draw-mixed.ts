import type PDFDocument from "pdfkit";
import { familyOf, type Family } from "./families.ts";
import { beginsRight, hasRight, visualRuns, withoutDirections } from "./visual-runs.ts";

type Style = {
  weight: "regular" | "bold";
  size: number;
  lineGap: number;
  /** Where a paragraph begins that has no direction of its own: that of the letter. */
  align: "left" | "right";
};

/**
 * Draws words of which some stand in other letters or go from right to left: each word in the family that has it, each
 * line in the order of the Unicode Bidirectional Algorithm.
 */
export function drawMixed(
  document: InstanceType<typeof PDFDocument>,
  families: readonly Family[],
  text: string,
  { weight, size, lineGap, align }: Style,
): void {
  const { margins } = document.page;
  const room = document.page.width - margins.left - margins.right;
  const inFamily = ({ name }: Family) => document.font(`${name}${weight}`).fontSize(size);
  // An empty list of features keeps a run together: its letters are shaped and turned as one.
  const widthOf = (run: string, family: Family) =>
    inFamily(family).widthOfString(run, { features: [] });
  const wordFamily = (word: string) => familyOf(families, withoutDirections(word));

  for (const paragraph of text.split("\n")) {
    // In a letter from right to left a name in Latin letters may come first.
    const isRight = align === "right" ? hasRight(paragraph) : beginsRight(paragraph);
    for (const line of linesOf(paragraph)) {
      inFamily(families[0]!);
      const height = document.currentLineHeight(true);
      if (document.y + height > document.page.height - margins.bottom) document.addPage();
      const runs = visualRuns(line, isRight, wordFamily);
      const widths = runs.map((run) => widthOf(run.text, run.family));
      const wide = widths.reduce((sum, width) => sum + width, 0);
      const baseline = document.y + height * 0.8;
      let x = isRight || align === "right" ? margins.left + room - wide : margins.left;
      runs.forEach((run, index) => {
        const y = document.y;
        inFamily(run.family).text(run.text, x, baseline, {
          lineBreak: false,
          features: [],
          baseline: "alphabetic",
        });
        document.y = y;
        x += widths[index]!;
      });
      document.x = margins.left;
      document.y += height + lineGap;
    }
  }

  /** As many words on a line as there is room for. */
  function linesOf(paragraph: string): string[] {
    const lines: string[] = [];
    let wide = 0;
    for (const word of paragraph.split(/\s+/)) {
      const width = widthOf(`${withoutDirections(word)} `, wordFamily(word));
      const last = lines.at(-1);
      if (last !== undefined && wide + width <= room) {
        lines[lines.length - 1] = `${last} ${word}`;
        wide += width;
      } else {
        lines.push(word);
        wide = width;
      }
    }
    return lines;
  }
}
