import type { Place } from "./draw-table.ts";
import type { LetterPart } from "./letter.ts";

const ROW = 20;
const LABEL = 130;
const FIGURE = 80;
const SIZE = 10;

/** Bars of one colour, each with its name and its figure in words: nothing is told by colour or by length alone. */
export function drawBars(
  { document, root, drawn }: Place,
  { bars, text: alt }: Extract<LetterPart, { kind: "bars" }>,
): void {
  const { width, height, margins } = document.page;
  if (document.y + bars.length * ROW > height - margins.bottom) document.addPage();
  const room = width - margins.left - margins.right - LABEL - FIGURE;
  const top = document.y;
  root.add(
    document.struct("Figure", { alt }, () => {
      document.fontSize(SIZE);
      bars.forEach(({ label, figure, part }, row) => {
        const y = top + row * ROW;
        const long = Math.max(1, part * room);
        const one = { lineBreak: false, height: ROW, ellipsis: true };
        const say = (said: string, x: number, width: number) => {
          const { text, family } = drawn(said);
          document.font(`${family.name}regular`).fillColor("#000");
          document.text(text, x, y, { ...one, width });
        };
        say(label, margins.left, LABEL - 8);
        document.rect(margins.left + LABEL, y, long, ROW - 8).fill("#004699");
        say(figure, margins.left + LABEL + long + 6, FIGURE);
      });
    }),
  );
  document.x = margins.left;
  document.y = top + bars.length * ROW;
  document.moveDown(1);
}
