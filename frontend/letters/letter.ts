import type { Language } from "../words/languages.ts";

/** A letter as its reader meets it, without a thought for paper. */
export type Letter = {
  /** A screen reader reads by it. */
  language: Language;
  title: string;
  /** Who sends it, and the day: one line each. */
  from: string[];
  to: string;
  /** Who made the file, for what a reader shows of it; absent: Socialcoin. */
  maker?: string;
  /** Smaller and closer together: what must stay on one page. */
  dense?: true;
  /** The same on a page of its own, in a language that who gets to see it reads. */
  also?: Letter;
  parts: LetterPart[];
};

export type LetterPart =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  /** What must stand out, such as the day on which something happens. */
  | { kind: "strong"; text: string }
  /** A JPEG picture in Base64, and what it is of for who can not see it. */
  | { kind: "picture"; base64: string; text: string }
  /** Columns with their heads; the first one names the row, the others are figures. */
  | { kind: "table"; head: string[]; rows: string[][] }
  /** Bars beside a table that says the same. `part` is of the longest bar, from 0 to 1. */
  | { kind: "bars"; text: string; bars: { label: string; figure: string; part: number }[] }
  /** A QR code of a text, and what it is for. */
  | { kind: "code"; text: string; code: string }
  /** A line to sign on, with what is written below it. */
  | { kind: "signature"; text: string };
