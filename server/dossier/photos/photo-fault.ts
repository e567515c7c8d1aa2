import { JFIF_HEAD } from "../../../protocol/photos/bare-jpeg.ts";
import { LONGEST_PHOTO_SIDE, MOST_PHOTO_BYTES } from "../../../protocol/photos/limits.ts";
import type { Segment } from "../../../protocol/photos/read-segments.ts";
import { readSegments, SCAN } from "../../../protocol/photos/read-segments.ts";

const MOST_SEGMENTS = 100;
const QUANTISATION = 0xdb;
const HUFFMAN = 0xc4;
const RESTART = 0xdd;
/** Baseline, extended and progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];

/**
 * How files of other kinds begin that are also found inside another file. Nothing of three or four bytes: those come by
 * themselves in the coded picture, "#!/" in one of twenty large photos; and what reads such a file wants it at the very
 * beginning, where the head of a JPEG is.
 */
const OTHER_KINDS = /%PDF-|<script|<\?php|<html|<!doctype/i;
const RAR = "Rar!\x1a\x07";
const ZIP_END = "PK\x05\x06";

/**
 * What is wrong with bytes that come as a photo, judged by the bytes alone; null for a JPEG that holds a picture of a
 * bounded size and nothing else: no metadata, no comment, no byte before, between or after what draws it, and no file of
 * another kind at the same time. The coded picture itself is not drawn here.
 */
export function photoFault(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_PHOTO_BYTES) return "too many bytes";
  const read = readSegments(bytes);
  if (!read) return "no JPEG";
  if (read.end !== bytes.length) return "bytes after the end";
  const [head, ...rest] = read.segments;
  if (!head || !sameBytes(bytes.subarray(head.start, head.end), JFIF_HEAD)) return "metadata";
  if (rest.length > MOST_SEGMENTS) return "too many parts";

  let frames = 0;
  let scans = 0;
  for (const segment of rest) {
    const body = bytes.subarray(segment.start + 4, segment.end);
    const { marker } = segment;
    if (FRAMES.includes(marker)) {
      frames += 1;
      const fault = frameFault(body);
      if (fault) return fault;
    } else if (marker === SCAN) {
      if (frames !== 1 || scanFault(bytes, segment)) return "wrong scan";
      scans += 1;
    } else if (marker === QUANTISATION) {
      if (!isFilled(body, (at) => 1 + 64 * ((body[at]! >> 4) + 1))) return "wrong table";
    } else if (marker === HUFFMAN) {
      if (!isFilled(body, (at) => 17 + sum(body.subarray(at + 1, at + 17)))) return "wrong table";
    } else if (marker === RESTART) {
      if (body.length !== 2) return "wrong table";
    } else return "metadata";
  }
  if (frames !== 1 || scans === 0) return "no picture";
  return isOtherKind(bytes) ? "another kind of file at the same time" : null;
}

/** One frame of one or three colours of eight bits, of a size that any phone can draw. */
function frameFault(body: Uint8Array): string | null {
  const [bits, h1 = 0, h0 = 0, w1 = 0, w0 = 0, colours = 0] = body;
  if (bits !== 8 || (colours !== 1 && colours !== 3)) return "wrong frame";
  if (body.length !== 6 + 3 * colours) return "wrong frame";
  const [height, width] = [h1 * 256 + h0, w1 * 256 + w0];
  if (height === 0 || width === 0) return "no picture";
  return Math.max(height, width) > LONGEST_PHOTO_SIDE ? "too many pixels" : null;
}

function scanFault(bytes: Uint8Array, { start, end }: Segment): boolean {
  const length = bytes[start + 2]! * 256 + bytes[start + 3]!;
  const colours = bytes[start + 4] ?? 0;
  return colours < 1 || colours > 3 || length !== 6 + 2 * colours || end === start + 2 + length;
}

/** Whether tables of the lengths that they say fill a segment exactly. */
function isFilled(body: Uint8Array, lengthAt: (at: number) => number): boolean {
  let at = 0;
  while (at < body.length) at += lengthAt(at);
  return at === body.length && at > 0;
}

function isOtherKind(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (OTHER_KINDS.test(text) || text.includes(RAR)) return true;
  // The end of a ZIP says how many bytes of comment come after it: up to the end of the file.
  for (let at = text.lastIndexOf(ZIP_END); at >= 0; at = text.lastIndexOf(ZIP_END, at - 1)) {
    const comment = (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0);
    if (at + 22 + comment === bytes.length) return true;
    if (at === 0) break;
  }
  return false;
}

function sum(counts: Uint8Array): number {
  return counts.reduce((total, one) => total + one, 0);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
