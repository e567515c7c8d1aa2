/** A letter as its reader meets it, without a thought for paper. */
export type Letter = {
  /** "nl" or "en": a screen reader reads by it. */
  language: string;
  title: string;
  /** Who sends it, and the day: one line each. */
  from: string[];
  to: string;
  parts: LetterPart[];
};

export type LetterPart =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  /** What must stand out, such as the day on which something happens. */
  | { kind: "strong"; text: string }
  /** A JPEG picture in Base64, and what it is of for who can not see it. */
  | { kind: "picture"; base64: string; text: string }
  /** A line to sign on, with what is written below it. */
  | { kind: "signature"; text: string };
