import type { LetterPart } from "../../frontend/letters/letter.ts";

/** What is written in a part of a letter; a table has no words of its own. */
export const wordsIn = (part: LetterPart): string => ("text" in part ? part.text : "");
