import { encode } from "uqr";
import type { Place } from "./draw-table.ts";
import type { LetterPart } from "./letter.ts";

/** Points: 5 cm, for a phone that reads a long code from paper. */
const SIDE = 142;

/** A QR code in black on white, drawn as squares: it stays sharp at any size. */
export function drawCode(
  { document, root }: Place,
  { code, text }: Extract<LetterPart, { kind: "code" }>,
): void {
  const { height, margins } = document.page;
  if (document.y + SIDE > height - margins.bottom) document.addPage();
  const { size, data } = encode(code, { ecc: "M", border: 2 });
  const unit = SIDE / size;
  const top = document.y;
  root.add(
    document.struct("Figure", { alt: text }, () => {
      data.forEach((row, y) =>
        row.forEach((dark, x) => {
          if (dark) document.rect(margins.left + x * unit, top + y * unit, unit, unit);
        }),
      );
      document.fill("#000");
    }),
  );
  document.x = margins.left;
  document.y = top + SIDE;
  document.moveDown(1);
}
