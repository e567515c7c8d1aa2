import type { Place } from "../keys/seal.ts";
import { seal, unseal } from "../keys/seal.ts";

const PART = 65_536;

/** Seals a photo in parts of 64 KiB. Each is bound to its photo, its place and how many there are. */
export function sealPhoto(key: Buffer, id: string, bytes: Uint8Array): Buffer[] {
  const open = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.ceil(open.length / PART);
  return Array.from({ length: count }, (_, part) =>
    seal(key, place(id, part, count), open.subarray(part * PART, (part + 1) * PART)),
  );
}

/** Puts the parts of a photo together. @throws Error when one is missing, changed, or from another place. */
export function openPhoto(key: Buffer, id: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat(
    parts.map((sealed, part) => unseal(key, place(id, part, parts.length), sealed)),
  );
}

function place(id: string, part: number, count: number): Place {
  return { table: "photo", id, version: 1, field: `part ${part} of ${count}` };
}
