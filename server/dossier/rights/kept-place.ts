import type { Place } from "../keys/seal.ts";

/** Where a sealed value of a record belongs that is kept after an erasure. */
export function keptPlace(id: string, field: "wrapped_key" | "content"): Place {
  return { table: "kept", id, version: 1, field };
}
