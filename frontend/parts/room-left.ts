/** From how little room on it is told, at least, and as a part of all there is. */
const LEAST = 20;
const PART = 10;

/** How many signs still fit in a field, once that is few enough to matter; null before. */
export function roomLeft(text: string, maxLength: number): number | null {
  const left = Math.max(maxLength - text.length, 0);
  return left <= Math.max(LEAST, maxLength / PART) ? left : null;
}
