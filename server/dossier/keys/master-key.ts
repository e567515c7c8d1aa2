import type { Place } from "./seal.ts";

/**
 * The key that wraps every subject's key, seen from outside: what it does, never what it is. `fileMasterKey` keeps it in
 * a file; a key management service or a hardware module takes its place with the same three requests, of which none
 * hands the key out.
 */
export type MasterKey = {
  wrap(place: Place, key: Buffer): Promise<Buffer>;
  /** @throws Error for another master key, another place or changed bytes. */
  unwrap(place: Place, wrapped: Buffer): Promise<Buffer>;
  /** Keyed hash for values that are looked up without being readable. */
  mac(text: string): Promise<Buffer>;
};
