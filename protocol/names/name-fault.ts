import { holdsCitizenNumber } from "../claims/holds-citizen-number.ts";

/** What is wrong with a name: nothing in it to read, a mark that nobody sees, or a citizen number (BSN). */
type NameFault = "no-letter" | "invisible" | "citizen-number";

/** Control and format characters; not the two that join letters, which Persian and Indian names are written with. */
const INVISIBLE = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;

/** What is wrong with the name of a person or an organisation; null where nothing is. An empty name is not judged. */
export function nameFault(name: string): NameFault | null {
  const text = name.normalize("NFC").trim();
  if (text === "") return null;
  if (holdsCitizenNumber(text)) return "citizen-number";
  if (INVISIBLE.test(text)) return "invisible";
  return /\p{L}/u.test(text) ? null : "no-letter";
}
