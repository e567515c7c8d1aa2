import type { Place } from "./seal.ts";
import { seal, unseal } from "./seal.ts";

/** Seals a JSON value. */
export function sealJson(key: Buffer, place: Place, value: unknown): Buffer {
  return seal(key, place, Buffer.from(JSON.stringify(value)));
}

/** Opens a JSON value that `sealJson` sealed, of the type that was sealed there. */
export function unsealJson<Value>(key: Buffer, place: Place, sealed: Buffer): Value {
  return JSON.parse(unseal(key, place, sealed).toString()) as Value;
}
