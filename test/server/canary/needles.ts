/** How many characters of a needle its place in the index is made of. Shorter needles say too little to be looked for. */
const PREFIX = 8;
const BASE = 0x01000193;
/** What a character weighs when it leaves the window: BASE to the power PREFIX - 1. */
const LEAVING = Array.from({ length: PREFIX - 1 }).reduce<number>((n) => Math.imul(n, BASE), 1);
/** Bits of the filter for each needle: one place in sixteen passes it for nothing. */
const BITS_EACH = 16;

/**
 * Finds any of many texts in a long one, in one pass however many they are.
 *
 * A window of eight characters slides along. Where its rolling hash is that of the beginning of a needle, as many
 * characters as needles with that beginning have are looked up whole. A haystack that repeats a shared beginning costs a
 * look-up for each different length; nothing costs a comparison with each needle.
 */
export class Needles {
  readonly #owners = new Map<string, string>();
  readonly #lengths = new Map<number, readonly number[]>();
  readonly #filter: Uint32Array;
  readonly #shift: number;
  /** The longest of them, in characters: pieces of one haystack overlap by one less. */
  readonly longest: number;

  /** @param needles Each with what it says that was found. @throws RangeError for one of fewer than eight characters. */
  constructor(needles: Iterable<readonly [needle: string, owner: string]>) {
    let longest = 0;
    const alone = new Map<number, readonly number[]>();
    for (const [needle, owner] of needles) {
      const { length } = needle;
      if (length < PREFIX) throw new RangeError(`Too short to be looked for: "${needle}"`);
      longest = Math.max(longest, length);
      this.#owners.set(needle, owner);
      const hash = hashOf(needle);
      const lengths = this.#lengths.get(hash);
      if (lengths?.includes(length)) continue;
      // Most beginnings have one length: those share one list.
      if (!alone.has(length)) alone.set(length, [length]);
      this.#lengths.set(hash, lengths ? [...lengths, length] : alone.get(length)!);
    }
    this.longest = longest;
    const bits = Math.min(31, Math.max(5, Math.ceil(Math.log2(this.#owners.size * BITS_EACH + 1))));
    this.#shift = 32 - bits;
    this.#filter = new Uint32Array(2 ** (bits - 5));
    for (const hash of this.#lengths.keys()) {
      const place = this.#placeOf(hash);
      this.#filter[place >>> 5]! |= 1 << (place & 31);
    }
  }

  /** The owners of all needles that stand in the text. */
  foundIn(text: string): Set<string> {
    const found = new Set<string>();
    if (text.length < PREFIX) return found;
    let hash = hashOf(text);
    for (let at = 0; ; at += 1) {
      const place = this.#placeOf(hash);
      if ((this.#filter[place >>> 5]! >>> (place & 31)) & 1) {
        for (const length of this.#lengths.get(hash) ?? []) {
          const owner = this.#owners.get(text.slice(at, at + length));
          if (owner !== undefined) found.add(owner);
        }
      }
      if (at + PREFIX >= text.length) return found;
      const stays = hash - Math.imul(text.charCodeAt(at), LEAVING);
      hash = (Math.imul(stays, BASE) + text.charCodeAt(at + PREFIX)) | 0;
    }
  }

  #placeOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < PREFIX; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}
