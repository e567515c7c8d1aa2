import { formsOf, hashesOf } from "./forms-of.ts";
import { Needles } from "./needles.ts";

/** Characters of a haystack that are looked through at once. */
const PIECE = 2 ** 26;

/** Every value that was written down about somebody, and the search for them. */
export class Seeded {
  readonly #values = new Set<string>();
  readonly #hashed = new Set<string>();
  #needles: Needles | null = null;

  /** A value that stands nowhere else, and that is searched for afterwards in every form. */
  value(text: string): string {
    this.#values.add(text);
    this.#needles = null;
    return text;
  }

  /** Something of which no plain hash may be found: its words are searched for one by one. */
  hashed(text: string): void {
    this.#hashed.add(text);
    this.#needles = null;
  }

  get values(): readonly string[] {
    return [...this.#values];
  }

  /** Which of the values stand in the text, in any form. */
  in(text: string): string[] {
    this.#needles ??= new Needles(this.#forms());
    return [...this.#needles.foundIn(text.toLowerCase())];
  }

  /** The same in bytes of any length, as text of one byte each. */
  inBytes(bytes: Buffer): string[] {
    this.#needles ??= new Needles(this.#forms());
    const found = new Set<string>();
    for (let from = 0; from < bytes.length; from += PIECE) {
      const piece = bytes.toString("latin1", from, from + PIECE + this.#needles.longest);
      for (const value of this.in(piece)) found.add(value);
    }
    return [...found];
  }

  /** The same in a haystack that comes in pieces, none of them cut through. */
  async inEach(pieces: AsyncIterable<string>): Promise<string[]> {
    const found = new Set<string>();
    for await (const piece of pieces) for (const value of this.in(piece)) found.add(value);
    return [...found];
  }

  *#forms(): Generator<[string, string]> {
    for (const value of this.#values) for (const form of formsOf(value)) yield [form, value];
    for (const text of this.#hashed) for (const hash of hashesOf(text)) yield [hash, text];
  }
}
