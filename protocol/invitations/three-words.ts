import { scryptAsync } from "@noble/hashes/scrypt.js";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import type { Address, Hex } from "../wire/basics.ts";
import { WORDS } from "./words.ts";

/** About a quarter of a second here, a second or two on an old phone, 32 MB. What it buys is in decision 33. */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 4 };
const BITS = 10;

/**
 * The three words by which two people see that their screens speak of the same account. Each screen makes them itself,
 * of the account it holds and the invitation it knows: words that a server tells prove nothing.
 * @param invitation The id of the invitation (`invitationIdOf`).
 */
export async function threeWords(
  account: Address,
  invitation: Hex,
): Promise<[string, string, string]> {
  const named = concatBytes(hexToBytes(account.slice(2)), hexToBytes(invitation.slice(2)));
  const [a, b, c, d] = await scryptAsync(named, "socialcoin three words", COST);
  const number = ((a! << 24) | (b! << 16) | (c! << 8) | d!) >>> 0;
  const word = (place: number) => WORDS[(number >>> (BITS * place)) % WORDS.length]!;
  return [word(0), word(1), word(2)];
}
