import type { WordKey } from "../../../words/rooms.ts";

const KNOWN = [
  "people",
  "applications",
  "words",
  "claims",
  "letters",
  "photos",
  "objections",
  "kept",
  "log",
  "invitations",
  "papers",
] as const;

/** The word for what was destroyed. @param process As the proof has it: "left: words", "log". */
export function kindKey(process: string): WordKey<"destruction"> {
  const kind = KNOWN.find((one) => one === process.split(": ").at(-1));
  return kind ? `kind.${kind}` : "kind.other";
}
