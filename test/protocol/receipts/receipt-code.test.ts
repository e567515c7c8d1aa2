import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readReceiptCode,
  writeReceiptCode,
  writeReceiptLines,
  receiptLinesProblem,
  type Receipt,
} from "../../../protocol/receipts/receipt-code.ts";
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

describe("the same code, copied over by hand", () => {
  it("reads back in small letters, without its spaces or with the numbers of its lines", () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        const lines = writeReceiptLines(receipt);
        for (const line of lines)
          expect(line).toMatch(/^[0-9A-HJKMNP-TV-Z]{1,5}( [0-9A-HJKMNP-TV-Z]{1,5}){0,5}$/);
        const typed = [
          lines.join("\n"),
          lines.join(" ").toLowerCase().replaceAll("0", "o").replaceAll("1", "l"),
          lines.map((line, at) => `${at + 1}. ${line.replaceAll(" ", "")}`).join("\r\n"),
        ];
        for (const text of typed) {
          expect(readReceiptCode(text)).toEqual(receipt);
          expect(receiptLinesProblem(text)).toBeNull();
        }
      }),
    );
  });

  it("reads back on one line whose last signs happen to be those of a line so long", () => {
    const receipt: Receipt = {
      transaction: "0x03073a6afd9d0106dd5d8829b0cd069303052474d48af1bead0605ff3ca0011e",
      salt: "0x0e059905a83d1f6af294fd15e27c003ea5f9017501010c0ffbff05f9f8014906",
      record: "fffffffa-ffeb-8fff-baca-6c74f2ab7cda",
      version: 41728,
      content: {
        reference: "\u{1d158}\u{1d165}",
        kind: "\u{ffd6}+&",
        collector: "\u{1d026}\u{804}\u{1131f}\u{264}\u{1a31}",
        peildatum: "1999-12-31",
        originDate: "2026-11-01",
      },
    };
    expect(readReceiptCode(writeReceiptLines(receipt).join(" "))).toEqual(receipt);
  });

  it("tells the line in which a sign is wrong or missing", () => {
    const [receipt] = fc.sample(receipts, { numRuns: 1, seed: 7 });
    const lines = writeReceiptLines(receipt!);
    const other = (sign: string) => (sign === "7" ? "8" : "7");
    for (const change of [
      (line: string) => other(line[0]!) + line.slice(1),
      (line: string) => line.slice(1),
    ]) {
      const text = lines.map((line, at) => (at === 2 ? change(line) : line)).join("\n");
      expect(readReceiptCode(text)).toBeNull();
      expect(receiptLinesProblem(text)).toEqual({ kind: "wrong", lines: [3] });
    }
    expect(receiptLinesProblem("https://socialcoin.example/verify#abc")).toBeNull();
  });

  it("names the one line that is missing, and no other", () => {
    const [receipt] = fc.sample(receipts, { numRuns: 1, seed: 7 });
    const lines = writeReceiptLines(receipt!);
    for (const [gap] of lines.entries()) {
      const left = lines.filter((_, at) => at !== gap);
      const last = gap === lines.length - 1;
      for (const text of [left.join("\n"), left.join(" ")])
        expect(receiptLinesProblem(text)).toEqual(
          last ? { kind: "cut", line: gap + 1 } : { kind: "missing", lines: [gap + 1] },
        );
    }
  });

  it("names two lines that are missing, beside each other or apart", () => {
    const [receipt] = fc.sample(receipts, { numRuns: 1, seed: 7 });
    const lines = writeReceiptLines(receipt!);
    expect(lines.length).toBeGreaterThan(6);
    for (let one = 0; one < lines.length - 2; one += 1)
      for (let two = one + 1; two < lines.length - 1; two += 1) {
        const left = lines.filter((_, at) => at !== one && at !== two);
        for (const text of [left.join("\n"), left.join(" ")])
          expect(receiptLinesProblem(text)).toEqual({ kind: "missing", lines: [one + 1, two + 1] });
      }
  });

  it("does not call a line missing that is there and wrong", () => {
    const [receipt] = fc.sample(receipts, { numRuns: 1, seed: 7 });
    const lines = writeReceiptLines(receipt!);
    const left = lines
      .filter((_, at) => at !== 1)
      .map((line, at) => (at === 3 ? `Z${line}` : line));
    expect(receiptLinesProblem(left.join("\n"))).toMatchObject({ kind: "wrong" });
  });
});
