import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** A message of a catalogue: as it was written, or as the build read it. */
export type Message = string | MessageFormatElement[];

/**
 * An ICU message as it is shown: in a language from right to left each text that is filled in keeps its own direction (Unicode
 * Bidirectional Algorithm, isolates), and a euro sign stays on the line of its figures. @param names What is filled in.
 */
export function prepareMessage(
  direction: "ltr" | "rtl",
  message: string,
  names: readonly string[],
): string {
  return isolated(unbroken(message), direction === "rtl" ? [...new Set(names)] : []);
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
