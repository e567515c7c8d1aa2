import { IntlMessageFormat } from "intl-messageformat";

export type WordValues = { [name: string]: string | number };

const messages = new Map<string, IntlMessageFormat>();

/** Fills in an ICU message. Money and dates come in as text that was formatted before. */
export function formatMessage(language: string, message: string, values?: WordValues): string {
  if (!message.includes("{")) return message;
  const key = `${language} ${message}`;
  let format = messages.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, language);
    messages.set(key, format);
  }
  return format.format<string>(values) as string;
}
