import bidiFactory from "bidi-js";

/** Words that are drawn in one go, in one font: in the order of reading, whichever way that goes. */
export type Run<Family> = { text: string; family: Family; isRightToLeft: boolean };

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Signs that say where words of another direction begin and end: they order a line and are drawn nowhere. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Words without the signs that only say in which direction they go. */
export const withoutDirections = (text: string): string => text.replace(DIRECTIONS, "");

/** Whether a paragraph begins at the right: its first letter decides (Unicode Bidirectional Algorithm). */
export function beginsRight(text: string): boolean {
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1;
}

/** Whether something in a paragraph is read from right to left. */
export const hasRight = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * A line of text as runs from left to right on the paper. Text from right to left stays in the order in which it is read:
 * who draws a run shapes its letters. @param isRight How its paragraph begins. @param familyOf In which font a word is drawn.
 */
export function visualRuns<Family>(
  text: string,
  isRight: boolean,
  familyOf: (word: string) => Family,
): Run<Family>[] {
  const levels = bidi.getEmbeddingLevels(text, isRight ? "rtl" : "ltr");
  const families = text
    .split(/(?<=\s)(?=\S)/)
    .flatMap((word) => Array.from({ length: word.length }, () => familyOf(word.trim())));
  const order = Array.from({ length: text.length }, (_, index) => index);
  for (const [start, end] of bidi.getReorderSegments(text, levels)) {
    order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
  }

  const runs: (Run<Family> & { level: number; last: number })[] = [];
  for (const index of order) {
    if (withoutDirections(text[index]!) === "") continue;
    const level = levels.levels[index]!;
    const family = families[index]!;
    const isRightToLeft = level % 2 === 1;
    const letter = isRightToLeft
      ? (bidi.getMirroredCharacter(text[index]!) ?? text[index]!)
      : text[index]!;
    const run = runs.at(-1);
    const follows = run && run.last + (isRightToLeft ? -1 : 1) === index;
    if (follows && run.level === level && run.family === family) {
      run.text = isRightToLeft ? letter + run.text : run.text + letter;
      run.last = index;
    } else {
      runs.push({ text: letter, family, isRightToLeft, level, last: index });
    }
  }
  return runs.map(({ text: logical, family, isRightToLeft }) => {
    // Signs without a letter among them are laid out from left to right.
    const isSigns = isRightToLeft && !RIGHT_TO_LEFT.test(logical);
    const drawn = isSigns ? Array.from(logical).reverse().join("") : logical;
    return { text: drawn, family, isRightToLeft };
  });
}
