import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import { isLanguage, LANGUAGES, type Language } from "../words/languages.ts";
import { prepareMessage, type Message } from "../words/prepare-message.ts";

const READER = /^@formatjs\/icu-messageformat-parser$/;
const NO_READER = "@formatjs/icu-messageformat-parser/no-parser.js";
const CATALOGUE = /\/words\/([a-z]+)\/\w+\.ts$/;

/**
 * Puts each message into the build as it was read there: no phone brings what reads the writing of messages, or reads one again.
 * A message in which nothing is filled in stays a text.
 */
export function parseWords(): Plugin {
  return {
    name: "parse-words",
    apply: "build",
    // What intl-messageformat would read a message with is a file without that, which its makers keep for this.
    config: () => ({ resolve: { alias: [{ find: READER, replacement: NO_READER }] } }),
    async load(id) {
      const language = CATALOGUE.exec(id)?.[1] ?? null;
      if (!isLanguage(language)) return null;
      const words = ((await import(id)) as { default: { [key: string]: string } }).default;
      const parsed = Object.entries(words).map(([key, message]) => [
        key,
        parsedMessage(language, message),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(parsed))};`;
    },
  };
}

/** A message as `formatMessage` takes it without reading it. */
export function parsedMessage(language: Language, message: string): Message {
  if (!message.includes("{")) return message;
  return parse(prepareMessage(LANGUAGES[language].direction, message, filledIn(parse(message))));
}

/** The names of everything that a message fills in, also within its choices. */
function filledIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return Object.values(element.options).flatMap(({ value }) => filledIn(value));
      case TYPE.tag:
        return filledIn(element.children);
      default:
        return [element.value];
    }
  });
}
