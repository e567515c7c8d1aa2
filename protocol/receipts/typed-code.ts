import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Digits and capitals that nobody takes for one another (Crockford's): no I, L, O or U. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Of a line: what it says, and then two signs that tell when it was copied wrongly. */
const SAYS = 28;
const CHECKS = 2;
const GROUP = /.{1,5}/g;

export type TypedCode =
  | { kind: "bytes"; bytes: Uint8Array; lines: number }
  /** Which lines are not as they were printed, from 1. */
  | { kind: "wrong"; lines: number[] }
  /** All are as they were printed but these, which are not there. */
  | { kind: "missing"; lines: number[] };

/** So many lines may be passed over before nothing is known of where the others belong. */
const MOST_MISSING = 3;

/** Bytes as lines to copy over by hand, in groups of five signs. */
export function writeTypedCode(bytes: Uint8Array): string[] {
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  const signs = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => SIGNS[Number.parseInt(five.padEnd(5, "0"), 2)]!)
    .join("");
  const lines = signs.match(new RegExp(`.{1,${SAYS}}`, "g")) ?? [];
  return lines.map((line, at) => (line + checkOf(line, at)).match(GROUP)!.join(" "));
}

/** Reads such lines again: in small letters too, with O for 0, with or without spaces, breaks and the numbers of lines. */
export function readTypedCode(text: string): TypedCode {
  const typed = text
    .split(/[\r\n]+/)
    .map((line) => plain(line.replace(/^\s*\d{1,2}[.:)\s]\s*/, "")))
    .filter((line) => line !== "");
  const whole = typed.join("").match(new RegExp(`.{1,${SAYS + CHECKS}}`, "g")) ?? [];
  const wrong = [typed, whole].map(wrongIn).sort((one, two) => one.length - two.length)[0]!;
  const missing = wrong.length > 0 ? (missingIn(typed) ?? missingIn(whole)) : null;
  if (missing !== null) return { kind: "missing", lines: missing };
  if (whole.length === 0 || wrong.length > 0) return { kind: "wrong", lines: wrong };
  const right = wrongIn(typed).length === 0 ? typed : whole;
  const says = right.map((line) => line.slice(0, -CHECKS));
  let bits = "";
  for (const sign of says.join("")) bits += SIGNS.indexOf(sign).toString(2).padStart(5, "0");
  const eights = bits.match(/.{8}/g) ?? [];
  const bytes = Uint8Array.from(eights, (eight) => Number.parseInt(eight, 2));
  return { kind: "bytes", bytes, lines: right.length };
}

/** The lines that must be put in between for all others to be in their place, from 1; null where a few do not do it. */
function missingIn(lines: readonly string[]): number[] | null {
  const missing: number[] = [];
  let filled = lines;
  while (missing.length < MOST_MISSING) {
    const gap = wrongIn(filled).find((line) => !missing.includes(line));
    if (gap === undefined) return missing.length > 0 ? missing : null;
    missing.push(gap);
    filled = [...filled.slice(0, gap - 1), "", ...filled.slice(gap - 1)];
  }
  return wrongIn(filled).every((line) => missing.includes(line)) ? missing : null;
}

/** A line that is too long is none, whatever its last signs are: all lines behind one another end by chance as one would. */
function wrongIn(lines: readonly string[]): number[] {
  const isRight = (line: string, at: number) =>
    line.length <= SAYS + CHECKS && line.slice(-CHECKS) === checkOf(line.slice(0, -CHECKS), at);
  return lines.flatMap((line, at) => (isRight(line, at) ? [] : [at + 1]));
}

function plain(text: string): string {
  return text
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");
}

/** Ten bits that go with a line in its place: a sign that changed, or two lines that changed places, are found. */
function checkOf(line: string, at: number): string {
  const [one = 0, two = 0] = sha256(utf8ToBytes(`${at} ${line}`));
  return SIGNS[one & 31]! + SIGNS[two & 31]!;
}
