import { latinDigits } from "./latin-digits.ts";

/** Two ways in which the same text can be read, in cents. */
export type AmountReading = {
  cents: bigint;
  /** What the separator was taken for: "1.475" is 1475,00 by thousands and 1,475 by decimals. */
  separator: "thousands" | "decimals";
  /** True where the text says more than whole cents and was rounded half up. */
  rounded: boolean;
};

export type AmountProblem =
  /** Nothing was typed. */
  | "empty"
  /** Below zero. */
  | "negative"
  /** Something that is no part of an amount. */
  | "letters"
  /** More than two decimals, with one sensible reading: half a cent left over from a sum. */
  | "three-decimals"
  /** Points and commas where no amount has them: "1.47.5", "50,". */
  | "separators"
  /** More than `LARGEST_AMOUNT`. */
  | "too-large";

export type ParsedAmount =
  | { kind: "amount"; cents: bigint }
  | { kind: "ambiguous"; readings: [AmountReading, AmountReading] }
  | { kind: "invalid"; reason: AmountProblem };

/** 9.999.999.999,99 in cents: fits every amount on the chain, and whatever is larger is a slip of the hand. */
export const LARGEST_AMOUNT = 999_999_999_999n;

const WHOLE = /^(?:0|[1-9]\d*)$/;
const DECIMALS = /^(0|[1-9]\d*)[.,](\d{1,2})$/;
const GROUPED =
  /^([1-9]\d{0,2}(?:\.\d{3})+(?:,(\d{1,2}))?|[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d{1,2}))?)$/;
/** Spaces between thousands, as Excel and many a bank write: no decimals are written so, and it is never ambiguous. */
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d{1,2})?$/;
const ONE_GROUP = /^([1-9]\d{0,2})[.,](\d{3})$/;
const MANY_DECIMALS = /^(?:(?:0|[1-9]\d*)[.,]|[1-9]\d{0,2}(?:(?:\.\d{3})+,|(?:,\d{3})+\.))\d{3,}$/;

/**
 * Reads an amount as people in the Netherlands write it, without ever guessing: "50", "50,00", "1.475,20", "€ 50",
 * "50,-", "1 475,20" (any one space) and the English "1,475.20" are amounts; "1.475" and "1,475" are ambiguous. "10.005" is three decimals, because
 * hardly anybody writes ten thousand and five that way and many a sum leaves half a cent. Arabic and Persian digits count
 * as the others do; their decimal mark is never one between thousands, so "1٫475" is three decimals and not ambiguous.
 */
export function parseAmount(text: string): ParsedAmount {
  const written = latinDigits(
    text
      .normalize("NFKC")
      .trim()
      .replace(/^([-−–]?)\s*(?:€|EUR\b)\s*/i, "$1")
      .replace(/\s*(?:€|EUR)$/i, ""),
  ).replace(/,[-–=]{1,2}$/, "");
  const bare = SPACED.test(written) ? written.replaceAll(" ", "") : written;
  if (bare === "") return invalid("empty");
  if (/^[-−–]\s*[\d.,]+$/.test(bare)) return invalid("negative");
  if (/[^\d., ]/.test(bare)) return invalid("letters");
  if (bare.includes(" ")) return invalid("separators");

  if (WHOLE.test(bare)) return amount(bare, "");
  const decimals = DECIMALS.exec(bare);
  if (decimals) return amount(decimals[1]!, decimals[2]!);

  const group = ONE_GROUP.exec(bare);
  const isDecimals = text.includes(DECIMAL_MARK);
  if (group && !isDecimals && !group[2]!.startsWith("00")) return ambiguous(group[1]!, group[2]!);
  const grouped = !group && GROUPED.exec(bare);
  if (grouped && (!isDecimals || grouped[2] !== undefined)) {
    const cents = grouped[2] ?? grouped[3] ?? "";
    const whole = cents ? bare.slice(0, -cents.length - 1) : bare;
    return amount(whole.replace(/[.,]/g, ""), cents);
  }
  return invalid(MANY_DECIMALS.test(bare) ? "three-decimals" : "separators");
}

/** The Arabic decimal mark: no thousands are set apart with it. */
const DECIMAL_MARK = "\u066b";

function amount(whole: string, decimals: string): ParsedAmount {
  const cents = BigInt(whole + decimals.padEnd(2, "0"));
  return cents > LARGEST_AMOUNT ? invalid("too-large") : { kind: "amount", cents };
}

function ambiguous(whole: string, group: string): ParsedAmount {
  const thousandths = BigInt(whole + group);
  return {
    kind: "ambiguous",
    readings: [
      { cents: thousandths * 100n, separator: "thousands", rounded: false },
      {
        cents: (thousandths + 5n) / 10n,
        separator: "decimals",
        rounded: thousandths % 10n !== 0n,
      },
    ],
  };
}

function invalid(reason: AmountProblem): ParsedAmount {
  return { kind: "invalid", reason };
}
