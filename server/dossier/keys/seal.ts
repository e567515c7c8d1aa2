import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/** Where a sealed value belongs; it opens nowhere else. */
export type Place = { table: string; id: string; version: number; field: string };

/** Seals bytes with AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag. */
export function seal(key: Buffer, place: Place, open: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key), nonce).setAAD(associated(place));
  return Buffer.concat([nonce, cipher.update(open), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `seal` sealed. @throws Error for another key, another place or changed bytes. */
export function unseal(key: Buffer, place: Place, sealed: Buffer): Buffer {
  const tag = sealed.subarray(-TAG);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(key), sealed.subarray(0, NONCE))
    .setAAD(associated(place))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}

/** Of bytes Node first finds out what they are, which takes it four times as long as all the rest. */
const keyOf = (key: Buffer) => createSecretKey(key);

function associated({ table, id, version, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([table, id, version, field]));
}
