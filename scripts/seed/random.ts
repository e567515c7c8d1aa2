/** A generator of numbers that are always the same for a seed (mulberry32). For invented data, never for keys. */
export type Random = {
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in random order. */
  some<T>(from: readonly T[], count: number): T[];
};

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (from) => from[between(0, from.length - 1)]!,
    some: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, from.length) }, () => {
        return left.splice(between(0, left.length - 1), 1)[0]!;
      });
    },
  };
}
