/** A part of too many, the same each time and spread over all. */
import { createHash } from "node:crypto";

const draw = (id: string) => createHash("sha256").update(id).digest("hex");

/** @returns At most `most` of `all`, in their order. */
export function sample<T extends { id: string }>(all: T[], most: number): T[] {
  const drawn = [...all].sort((a, b) => (draw(a.id) < draw(b.id) ? -1 : 1)).slice(0, most);
  const chosen = new Set(drawn);
  return all.filter((each) => chosen.has(each));
}
