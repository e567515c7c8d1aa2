import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReceiptCode, writeReceiptCode } from "../../../protocol/receipts/receipt-code.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString("hex")}`);
const day = fc.constantFrom("2026-11-01", "1999-12-31");
const receipts = fc.record({
  transaction: hash,
  salt: hash,
  record: fc.uuid(),
  version: fc.integer({ min: 1, max: 65_535 }),
  content: fc.record({
    reference: fc.string({ unit: "grapheme" }),
    kind: fc.string({ unit: "grapheme" }),
    collector: fc.option(fc.string({ unit: "grapheme" })),
    peildatum: day,
    originDate: fc.option(day),
  }),
});

describe("the code of a receipt", () => {
  it("reads back as it was written, also at the end of an address, cut into lines", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        const code = writeReceiptCode(receipt);
        expect(code).toMatch(/^[\w-]+$/);
        expect(readReceiptCode(code)).toEqual(receipt);
        const pasted = `https://socialcoin.example/verify#${code.replace(/(.{40})/g, "$1\n")} `;
        expect(readReceiptCode(pasted)).toEqual(receipt);
      }),
    );
  });

  it("is never another receipt when a part is missing, or nonsense", () => {
    fc.assert(
      fc.property(receipts, fc.nat(), fc.string(), (receipt, cut, nonsense) => {
        const code = writeReceiptCode(receipt);
        expect(readReceiptCode(code.slice(0, cut % code.length))).toBeNull();
        expect(readReceiptCode(nonsense)).toBeNull();
      }),
    );
  });
});
