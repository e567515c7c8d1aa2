import type { Letter } from "./letter.ts";

/** Whether there is something to draw one letter with. */
export type HasLetter = (letter: string) => boolean;

/** Marks that belong to a letter, and signs that only say how to join: they are no letter of their own. */
const NO_LETTER = /^[\p{M}\p{Cf}]$/u;

/**
 * The same words in the letters that there are: where one is lacking, without its accent.
 * @param mark Stands for a run of letters that there are not at all, such as Chinese: never a row of question marks.
 */
export function inFont(text: string, has: HasLetter, mark: string): string {
  let printed = "";
  let isLacking = false;
  for (const letter of text.normalize("NFC")) {
    const drawn = drawnAs(letter, has);
    if (drawn === null) {
      if (!isLacking) printed += mark;
      isLacking = true;
    } else if (!isLacking || /[\p{L}\p{N}\n]/u.test(drawn)) {
      printed += isLacking && drawn !== "\n" ? ` ${drawn}` : drawn;
      isLacking = false;
    }
  }
  return printed;
}

/** Whether something in a letter can not be printed in a font. */
export function lacksLetters(letter: Letter, has: HasLetter): boolean {
  return textsOf(letter).some((text) =>
    Array.from(text.normalize("NFC")).some((one) => drawnAs(one, has) === null),
  );
}

/** As what one letter is drawn; null where the font has nothing like it. */
function drawnAs(letter: string, has: HasLetter): string | null {
  if (letter === "\n" || has(letter)) return letter;
  if (NO_LETTER.test(letter)) return "";
  const base = Array.from(letter.normalize("NFD"))[0] ?? "";
  return has(base) ? base : null;
}

/** Everything that is drawn of a letter. */
function textsOf({ title, from, to, parts }: Letter): string[] {
  return [
    title,
    ...from,
    to,
    ...parts.flatMap((part) => {
      if (part.kind === "table") return [...part.head, ...part.rows.flat()];
      if (part.kind === "bars") return part.bars.flatMap(({ label, figure }) => [label, figure]);
      // What a picture or a code is, only a screen reader says.
      return part.kind === "picture" || part.kind === "code" ? [] : [part.text];
    }),
  ];
}
