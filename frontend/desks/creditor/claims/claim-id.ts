/** The largest number that the book gives a claim (uint32). */
const LARGEST = 2 ** 32 - 1;

/** The number of a claim in the address of a page; null for what can not be one. */
export function claimId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : LARGEST + 1;
  return id <= LARGEST ? id : null;
}
