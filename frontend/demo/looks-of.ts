export type Looks = {
  skin: number;
  hair: number;
  clothes: number;
  ground: number;
  glasses: boolean;
};

/** How many there are of each to choose from. */
export const KINDS = 5;

/** How an invented person looks, always the same for the same id: every letter of it counts for every part. */
export function looksOf(id: string): Looks {
  let seed = 7;
  // Multiplied in 32 bits: as a plain number it would lose its last digits, in which most ids differ.
  for (const letter of id) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193);
  seed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  seed = (seed ^ (seed >>> 16)) >>> 0;
  const part = (place: number) => Math.floor(seed / KINDS ** place) % KINDS;
  return { skin: part(0), hair: part(1), clothes: part(2), ground: part(3), glasses: part(4) < 2 };
}
