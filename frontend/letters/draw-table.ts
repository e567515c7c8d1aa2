import type PDFDocument from "pdfkit";
import type { Family } from "./families.ts";
import type { LetterPart } from "./letter.ts";

/** Where something is drawn: the document, where it stands for who listens, and text in the letters that there are. */
export type Place = {
  document: InstanceType<typeof PDFDocument>;
  root: PDFKit.PDFStructureElement;
  drawn: (text: string) => { text: string; family: Family };
};

const SIZE = 10;

/** A tagged table: a head for each column, and for each row its first cell. */
export function drawTable(
  { document, root, drawn }: Place,
  { head, rows }: Extract<LetterPart, { kind: "table" }>,
): void {
  const side = (column: number) => ({ x: column === 0 ? "left" : "right", y: "top" }) as const;
  const words = (said: string, weight: "regular" | "bold") => {
    const { text, family } = drawn(said);
    return { text, font: { src: `${family.name}${weight}`, size: SIZE } };
  };
  const title = (text: string, column: number, scope: "Column" | "Row") => ({
    ...words(text, "bold"),
    type: "TH" as const,
    scope,
    align: side(column),
  });
  const cell = (text: string, column: number) => ({
    ...words(text, "regular"),
    align: side(column),
  });
  document.font("regular").fontSize(SIZE);
  document.table({
    structParent: root,
    defaultStyle: { border: { bottom: 0.5 }, padding: { top: 4, bottom: 4, left: 2, right: 6 } },
    data: [
      head.map((text, column) => title(text, column, "Column")),
      ...rows.map((row) =>
        row.map((text, column) => (column === 0 ? title(text, 0, "Row") : cell(text, column))),
      ),
    ],
  } as never);
  document.moveDown(1.5);
}
