import { IntlMessageFormat } from "intl-messageformat";
import { LANGUAGES, type Language } from "./languages.ts";
import { prepareMessage, type Message } from "./prepare-message.ts";

export type WordValues = { [name: string]: string | number };

const messages = new Map<Message, IntlMessageFormat>();

/**
 * Fills in an ICU message. Money and dates come in as text that was formatted before. The build reads each message
 * (ahead/parse-words.ts), and has nothing that can read one as it was written.
 */
export function formatMessage(language: Language, message: Message, values?: WordValues): string {
  const written = typeof message === "string";
  if (written && !message.includes("{")) return message;
  const key = written ? `${language} ${message}` : message;
  let format = messages.get(key);
  if (!format) {
    const { locale, direction } = LANGUAGES[language];
    const prepared = written
      ? prepareMessage(direction, message, Object.keys(values ?? {}))
      : message;
    format = new IntlMessageFormat(prepared, locale);
    messages.set(key, format);
  }
  return format.format<string>(values) as string;
}
