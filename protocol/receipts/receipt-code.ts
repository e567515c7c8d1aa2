import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { RecordContents } from "../wire/dossier-records.ts";
import type { Hex } from "../wire/basics.ts";
import { readTypedCode, writeTypedCode } from "./typed-code.ts";

/**
 * What a receipt says by itself: in which transaction the yes stands, and the words of the claim with what their commitment
 * was made of. Who has it can hold the paper against the chain; who has only a part of it learns nothing.
 */
export type Receipt = {
  transaction: Hex;
  salt: Hex;
  /** The claim's record and its version. */
  record: string;
  version: number;
  content: RecordContents["claim"];
};

const FIXED = 32 + 32 + 16 + 2;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A receipt as a code that fits an address: base64url without padding. */
export function writeReceiptCode(receipt: Receipt): string {
  return btoa(String.fromCharCode(...bytesOf(receipt)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The same as lines to copy over by hand, for who has no camera. */
export function writeReceiptLines(receipt: Receipt): string[] {
  return writeTypedCode(bytesOf(receipt));
}

function bytesOf({ transaction, salt, record, version, content }: Receipt): Uint8Array {
  const { reference, kind, collector, peildatum, originDate } = content;
  return concatBytes(
    hexToBytes(transaction.slice(2)),
    hexToBytes(salt.slice(2)),
    hexToBytes(record.replaceAll("-", "")),
    new Uint8Array([version >> 8, version & 255]),
    utf8ToBytes(JSON.stringify([reference, kind, collector, peildatum, originDate])),
  );
}

/** Reads such a code, an address that ends in one, or the lines that were copied over; null where it is none. */
export function readReceiptCode(text: string): Receipt | null {
  const fromAddress = readBytes(() => {
    const code = text.trim().split("#").at(-1)!.replace(/\s/g, "");
    const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  });
  if (fromAddress) return fromAddress;
  const typed = readTypedCode(text);
  return typed.kind === "bytes" ? readBytes(() => typed.bytes) : null;
}

export type ReceiptLinesProblem =
  | { kind: "wrong"; lines: number[] }
  | { kind: "missing"; lines: number[] }
  /** All lines are right, and what they say is not at its end: this line and perhaps more. */
  | { kind: "cut"; line: number };

/** Which of the lines that were copied over are not as they were printed, from 1; null where it is no such code. */
export function receiptLinesProblem(text: string): ReceiptLinesProblem | null {
  const isTyped = /^[\s\dA-Za-z.:)]+$/.test(text) && /\S\s+\S/.test(text.trim());
  if (!isTyped || readReceiptCode(text)) return null;
  const typed = readTypedCode(text);
  if (typed.kind === "bytes") return { kind: "cut", line: typed.lines + 1 };
  return typed.lines.length > 0 ? typed : null;
}

function readBytes(bytesIn: () => Uint8Array): Receipt | null {
  try {
    const bytes = bytesIn();
    const hex = (from: number, to: number): Hex => `0x${bytesToHex(bytes.slice(from, to))}`;
    const words: unknown = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.slice(FIXED)),
    );
    if (!Array.isArray(words) || words.length !== 5) return null;
    const [reference, kind, collector, peildatum, originDate] = words as unknown[];
    if (typeof reference !== "string" || typeof kind !== "string") return null;
    if (collector !== null && typeof collector !== "string") return null;
    if (!isDate(peildatum) || (originDate !== null && !isDate(originDate))) return null;
    const id = bytesToHex(bytes.slice(64, 80));
    return {
      transaction: hex(0, 32),
      salt: hex(32, 64),
      record: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
      version: bytes[80]! * 256 + bytes[81]!,
      content: { reference, kind, collector, peildatum, originDate },
    };
  } catch {
    return null;
  }
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && DATE.test(value);
}
