import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGES, type Language } from "./languages.ts";

export type WordValues = { [name: string]: string | number };

const messages = new Map<string, IntlMessageFormat>();

/**
 * Fills in an ICU message. Money and dates come in as text that was formatted before. In a language from right to left,
 * each text that is filled in keeps its own direction (Unicode Bidirectional Algorithm, isolates). A euro sign stays on
 * the line of its figures.
 */
export function formatMessage(language: Language, message: string, values?: WordValues): string {
  if (!message.includes("{")) return message;
  const key = `${language} ${message}`;
  let format = messages.get(key);
  if (!format) {
    const { locale, direction } = LANGUAGES[language];
    const names = direction === "rtl" ? Object.keys(values ?? {}) : [];
    format = new IntlMessageFormat(isolated(unbroken(message), names), locale);
    messages.set(key, format);
  }
  return format.format<string>(values) as string;
}

/** The message with a first strong isolate and a pop directional isolate around each place where a text is filled in. */
function isolated(message: string, names: readonly string[]): string {
  return names.reduce(
    (before, name) => before.replaceAll(`{${name}}`, `\u2068{${name}}\u2069`),
    message,
  );
}

/** The message with a space that does not break between a euro sign and the place of its figures, on either side. */
function unbroken(message: string): string {
  return message.replaceAll("€ {", "€\u00a0{").replaceAll("} €", "}\u00a0€");
}
