import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { letterPdf } from "../../frontend/letters/letter-pdf.ts";
import { receiptLetter } from "../../frontend/receipts/receipt-letter.ts";
import { formatMessage, type WordValues } from "../../frontend/words/format-message.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

const FONTS = "node_modules/@expo-google-fonts/atkinson-hyperlegible";
const fonts = {
  regular: readFileSync(`${FONTS}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
  bold: readFileSync(`${FONTS}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
};
const hash = `0x${"ab".repeat(32)}` as const;
const confirmed = {
  offer: { id: 1234, last: { tx: hash } },
  claim: {
    ...{ salt: hash, id: "5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e", version: 1 },
    content: {
      ...{ reference: "Dossier 2025-00012345", kind: "Water, jaarafrekening 2025" },
      ...{ collector: "Gerechtsdeurwaarders De Wit", peildatum: "2026-11-01" },
      originDate: "2025-10-01",
    },
  },
  ...{ taken: { principal: 1n, increase: 2n, interest: 3n, costs: 4n }, cents: 10n, at: 1 },
} as never;

it.each(LANGUAGE_CODES.filter((language) => language !== "ar"))(
  "a receipt with its address and its code is one page in %s",
  async (language) => {
    const words = await wordsOf(language, "books");
    const letter = receiptLetter(confirmed, {
      language,
      say: (key: string, values?: WordValues) => formatMessage(language, words[key]!, values),
      format: {
        date: () => "22 november 2026",
        moment: () => "22 november 2026 om 20:15",
        money: () => "1.234,56",
        isoDate: () => "1 november 2026",
      },
      sender: "Woningcorporatie Volkshuisvesting Arnhem",
      origin: "https://socialcoin.arnhem.example",
    });
    const pdf = await letterPdf(letter, fonts, { mark: "[...]", note: "..." }, () =>
      Promise.resolve([]),
    );
    expect(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(1);
  },
);
