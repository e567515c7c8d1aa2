import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAmount } from "../../../protocol/money/format-amount.ts";
import { LARGEST_AMOUNT, parseAmount } from "../../../protocol/money/parse-amount.ts";

describe("parseAmount", () => {
  it.each([
    ["50", 5000n],
    ["0", 0n],
    ["0,05", 5n],
    ["50,00", 5000n],
    ["50,5", 5050n],
    ["50.00", 5000n],
    ["1.475,20", 147520n],
    ["1,475.20", 147520n],
    ["1.475.200", 147520000n],
    ["1.475.200,01", 147520001n],
    ["€ 50", 5000n],
    ["€50,00", 5000n],
    ["€\u00a01.475,20", 147520n],
    ["EUR 12,34", 1234n],
    ["50 €", 5000n],
    ["50,-", 5000n],
    ["  50 ", 5000n],
    ["1475", 147500n],
    ["1 475", 147500n],
    ["1 234,56", 123456n],
    ["1\u00a0234,56", 123456n],
    ["1\u202f234\u202f567.5", 123456750n],
    ["€ 1 234,56", 123456n],
    ["9.999.999.999,99", LARGEST_AMOUNT],
    ["٤٠", 4000n],
    ["٤٠,٥٠", 4050n],
    ["٤٠٫٥٠", 4050n],
    ["٤٠،٥٠", 4050n],
    ["€ ٤٠٫٥", 4050n],
    ["۴۰٫۵۰", 4050n],
    ["١٬٤٧٥", 147500n],
    ["١٬٤٧٥٫٢٠", 147520n],
    ["1٬475.20", 147520n],
  ])("reads %s", (text, cents) => {
    expect(parseAmount(text)).toEqual({ kind: "amount", cents });
  });

  it.each([
    ["1.475", 147500n, 148n, true],
    ["1,475", 147500n, 148n, true],
    ["12.340", 1234000n, 1234n, false],
    ["١.٤٧٥", 147500n, 148n, true],
  ])("asks which of two amounts %s is", (text, thousands, decimals, rounded) => {
    expect(parseAmount(text)).toEqual({
      kind: "ambiguous",
      readings: [
        { cents: thousands, separator: "thousands", rounded: false },
        { cents: decimals, separator: "decimals", rounded },
      ],
    });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["€", "empty"],
    ["-12,00", "negative"],
    ["- 5", "negative"],
    ["€ -5", "negative"],
    ["-€ 5", "negative"],
    ["−5", "negative"],
    ["vijftig", "letters"],
    ["5o", "letters"],
    ["1e3", "letters"],
    ["0x10", "letters"],
    ["1 23,4", "separators"],
    ["1  234,56", "separators"],
    ["1234 567", "separators"],
    ["0 123", "separators"],
    ["1 234.567,00", "separators"],
    ["1 234 ,56", "separators"],
    ["1 234,567", "separators"],
    ["1 b34", "letters"],
    ["5-3", "letters"],
    ["10.005", "three-decimals"],
    ["10,005", "three-decimals"],
    ["0.475", "three-decimals"],
    ["1475,200", "three-decimals"],
    ["1.475,205", "three-decimals"],
    ["0,1234567", "three-decimals"],
    ["1.47.5", "separators"],
    ["50,", "separators"],
    [",50", "separators"],
    ["1.475,20,5", "separators"],
    ["1..5", "separators"],
    ["007", "separators"],
    ["1.4755,20", "separators"],
    ["-٥", "negative"],
    ["٥٠ درهم", "letters"],
    ["١٬٤٧", "separators"],
    ["٬٥٠", "separators"],
    ["٥٠٬", "separators"],
    ["٥٠٫", "separators"],
    ["٠٫٤٧٥", "three-decimals"],
    ["1٫475", "three-decimals"],
    ["١٫٤٧٥", "three-decimals"],
    ["1٫475٫200", "separators"],
    ["1٫475.20", "separators"],
    ["10000000000", "too-large"],
    ["99999999999999999999.00", "too-large"],
  ])("refuses %j as %s", (text, reason) => {
    expect(parseAmount(text)).toEqual({ kind: "invalid", reason });
  });

  it("reads back whatever is shown, in both languages", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: LARGEST_AMOUNT }),
        fc.constantFrom("nl", "en"),
        (cents, language) => {
          expect(parseAmount(formatAmount(cents, language))).toEqual({ kind: "amount", cents });
        },
      ),
    );
  });

  it("reads every text the same in Arabic, Persian and other digits", () => {
    const pieces = fc.constantFrom("1", "0", "475", "20", ".", ",", "€", "-", " ", "a", "00");
    const inDigits = (text: string, zero: number) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
    fc.assert(
      fc.property(
        fc.array(pieces).map((p) => p.join("")),
        fc.constantFrom(0x0660, 0x06f0),
        (text, zero) => {
          expect(parseAmount(inDigits(text, zero))).toEqual(parseAmount(text));
        },
      ),
    );
  });

  it("reads every amount that is written with the Arabic marks", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST_AMOUNT }), (cents) => {
        const written = formatAmount(cents, "nl").replaceAll(".", "٬").replace(",", "٫");
        expect(parseAmount(written)).toEqual({ kind: "amount", cents });
      }),
    );
  });

  it("never throws and never returns a negative or too large amount", () => {
    const pieces = fc.constantFrom("1", "0", "475", ".", ",", "€", "-", " ", "a", "00");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((p) => p.join("")),
        ),
        (text) => {
          const parsed = parseAmount(text);
          if (parsed.kind !== "amount") return;
          expect(parsed.cents).toBeGreaterThanOrEqual(0n);
          expect(parsed.cents).toBeLessThanOrEqual(LARGEST_AMOUNT);
        },
      ),
    );
  });
});
