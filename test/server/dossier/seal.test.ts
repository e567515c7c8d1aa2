import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../server/dossier/keys/seal.ts";
import { seal, unseal } from "../../../server/dossier/keys/seal.ts";

const key = randomBytes(32);
const place: Place = { table: "record", id: "1", version: 1, field: "content" };
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));

describe("a sealed value", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(bytes, (open) => {
        expect(unseal(key, place, seal(key, place, open))).toEqual(open);
      }),
    );
  });

  it("does not open after any change of a bit", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (open, where) => {
        const sealed = seal(key, place, open);
        const bit = where % (sealed.length * 8);
        sealed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => unseal(key, place, sealed)).toThrow();
      }),
    );
  });

  it("opens in its own place with its own key alone", () => {
    const sealed = seal(key, place, Buffer.from("words"));
    for (const other of [{ table: "letter" }, { id: "2" }, { version: 2 }, { field: "salt" }]) {
      expect(() => unseal(key, { ...place, ...other }, sealed)).toThrow();
    }
    expect(() => unseal(randomBytes(32), place, sealed)).toThrow();
    expect(() => unseal(key, place, Buffer.alloc(5))).toThrow();
  });

  it("is never the same twice", () => {
    const open = Buffer.from("words");
    expect(seal(key, place, open)).not.toEqual(seal(key, place, open));
  });
});
