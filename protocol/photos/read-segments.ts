/** A part of a JPEG file: its marker, and where it begins and ends. That of a scan (0xda) has its coded picture too. */
export type Segment = { marker: number; start: number; end: number };

/** What a JPEG file is made of, between its first two and its last two bytes, and where it ends. */
export type Segments = { segments: Segment[]; end: number };

export const SCAN = 0xda;
const END = 0xd9;

/** Takes a JPEG file apart (ITU T.81, annex B), strictly: null where a byte is not where the standard puts it. */
export function readSegments(bytes: Uint8Array): Segments | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: Segment[] = [];
  for (let start = 2; ;) {
    const marker = bytes[start] === 0xff ? bytes[start + 1] : undefined;
    if (marker === undefined) return null;
    if (marker === END) return { segments, end: start + 2 };
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return null;

    const length = (bytes[start + 2] ?? 0) * 256 + (bytes[start + 3] ?? 0);
    let end = start + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (marker === SCAN) end = endOfScan(bytes, end);
    segments.push({ marker, start, end });
    start = end;
  }
}

/** In a coded picture 0xff comes before a zero or a restart marker alone. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1]!;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}
