import { readSegments } from "./read-segments.ts";

/** Tables, frames, scans: what draws the picture. Everything else says something about it. */
const PICTURE = [0xdb, 0xc4, 0xc0, 0xc1, 0xc2, 0xdd, 0xda];

/** JFIF 1.1 without a density and without a small copy: the one head that a photo in the dossier has. */
export const JFIF_HEAD = Uint8Array.of(
  ...[0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
);

/**
 * The same picture without a word beside it: no EXIF (place, time, phone), no XMP, no colour profile, no comment, nothing
 * after its end. @returns null where this is no JPEG.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const read = readSegments(bytes);
  if (!read) return null;
  const kept = read.segments.filter(({ marker }) => PICTURE.includes(marker));
  const parts = [
    Uint8Array.of(0xff, 0xd8),
    JFIF_HEAD,
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    Uint8Array.of(0xff, 0xd9),
  ];
  const bare = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bare.set(part, at);
    at += part.length;
  }
  return bare;
}
