import { createHash } from "node:crypto";
import { keccak256 } from "viem";

const HASHES = ["sha256", "sha1", "md5", "sha512", "sha3-256"];
/** Of every hash so many hexadecimal digits are looked for: a hash that was cut short is found too. */
const DIGITS = 32;

/** The plain hashes of a text: what somebody who guesses it would compare. */
export function hashesOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    keccak256(bytes).slice(2),
    ...HASHES.map((hash) => createHash(hash).update(bytes).digest("hex")),
  ].map((hash) => hash.slice(0, DIGITS));
}

/** A text as it is, and in every form in which it could be recognised or looked up; in lower case, as haystacks are. */
export function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    encodeURIComponent(value),
    bytes.toString("hex"),
    ...[0, 1, 2].map((before) => base64After(before, bytes)),
    ...hashesOf(value),
  ].map((form) => form.toLowerCase());
}

/** Its base64 where so many bytes stand before it, without the characters that its neighbours have a part in. */
function base64After(before: number, bytes: Buffer): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole
    .toString("base64")
    .slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
}
