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
  /** All are as they were printed but this one, which is not there. */
  | { kind: "missing"; line: number };

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
  if (missing !== null) return { kind: "missing", line: missing };
  if (whole.length === 0 || wrong.length > 0) return { kind: "wrong", lines: wrong };
  const right = wrongIn(typed).length === 0 ? typed : whole;
  const says = right.map((line) => line.slice(0, -CHECKS));
  let bits = "";
  for (const sign of says.join("")) bits += SIGNS.indexOf(sign).toString(2).padStart(5, "0");
  const eights = bits.match(/.{8}/g) ?? [];
  const bytes = Uint8Array.from(eights, (eight) => Number.parseInt(eight, 2));
  return { kind: "bytes", bytes, lines: right.length };
}

/** The one line that must be put in between for all others to be in their place, from 1; null where none does. */
function missingIn(lines: readonly string[]): number | null {
  const gap = wrongIn(lines)[0];
  if (gap === undefined) return null;
  const filled = [...lines.slice(0, gap - 1), "", ...lines.slice(gap - 1)];
  return wrongIn(filled).every((line) => line === gap) ? gap : null;
}

function wrongIn(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) =>
    line.slice(-CHECKS) === checkOf(line.slice(0, -CHECKS), at) ? [] : [at + 1],
  );
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
