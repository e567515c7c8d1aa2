export type DecodedText = { text: string; encoding: "utf-8" | "windows-1252" };

const BINARY_STARTS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/**
 * The text of a file in UTF-8, with or without a byte order mark, or else in Windows-1252, as a Dutch Excel writes it.
 * Null for what is no such text: UTF-16, a spreadsheet, a PDF, anything with zero bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (BINARY_STARTS.some((start) => start.every((byte, at) => bytes[at] === byte))) return null;
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
