import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../frontend/words/languages.ts";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

export const frontend = join(import.meta.dirname, "../../frontend");

/** The languages of the wallet, Dutch first: it is the source. */
export { LANGUAGE_CODES } from "../../frontend/words/languages.ts";

export type Catalogue = { [key: string]: string };

/** The rooms that have words, by the files of a language. */
export function roomsOf(language: Language): string[] {
  return readdirSync(join(frontend, "words", language))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

export async function wordsOf(language: Language, room: string): Promise<Catalogue> {
  const file = join(frontend, "words", language, `${room}.ts`);
  return ((await import(file)) as { default: Catalogue }).default;
}

/** The names of what is filled in, sorted; inside plurals and choices too. @throws for a message that can not be read. */
export function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if ("value" in element) names.add(element.value);
      if ("options" in element)
        Object.values(element.options).forEach((option) => visit(option.value));
    }
  };
  visit(parse(message));
  return [...names].sort();
}

/** For each count a message speaks of: the forms it has words for, sorted. */
export function countsOf(message: string): { name: string; forms: string[] }[] {
  const found: { name: string; forms: string[] }[] = [];
  const visit = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (!("options" in element)) continue;
      if (element.type === TYPE.plural)
        found.push({ name: element.value, forms: Object.keys(element.options).sort() });
      Object.values(element.options).forEach((option) => visit(option.value));
    }
  };
  visit(parse(message));
  return found;
}

/** All text of the code that says words: the wallet's and the protocol's, the catalogues themselves left out. */
export function sourceText(): string {
  const textOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/^(dist|words\/\w\w)\//.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8"));
  return [...textOf(frontend), ...textOf(join(frontend, "../protocol"))].join("\n");
}
