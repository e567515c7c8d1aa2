import type { LegalLabelsAnswer } from "../../../../protocol/wire/programme-api.ts";
import type { Account } from "../../../account/AccountContext.ts";
import { csvOf } from "../../../data/csv-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { letterForBoth, letterWords } from "../../../letters/letter-for-both.ts";
import type { Language } from "../../../words/languages.ts";
import { earnLetter, type Around } from "./earn-letter.ts";
import { statementLetter } from "./statement-letter.ts";
import type { StatementLine } from "./statement-lines.ts";
import { statementRows } from "./statement-rows.ts";
import type { EarnRoom } from "./use-earn-room.ts";

type Asked = Pick<Around, "language" | "name" | "now">;

/** The papers of the page of coins, made at a press: what makes them, and their words, is loaded then. */
export async function printEarnLetter(
  room: EarnRoom,
  lines: readonly StatementLine[],
  ask: Account["ask"],
  { language, name, now }: Asked,
): Promise<void> {
  // Not known is not none: without an answer no letter is made.
  const { decisions } = await ask<LegalLabelsAnswer>("/api/v1/legal-labels");
  const letter = await letterForBoth("ownPapers", language, (words) =>
    earnLetter(room, lines, decisions.at(-1) ?? null, { ...words, name, now }),
  );
  const { printLetter } = await import("../../../letters/print-letter.ts");
  await printLetter(letter, "socialcoin-munten.pdf");
}

/** Everything that came and went, in the language of who reads it. */
export async function printStatement(
  stand: Parameters<typeof statementLetter>[0],
  { language, name, now }: Asked,
): Promise<void> {
  const words = await letterWords("ownPapers", language);
  const letter = statementLetter(stand, { ...words, name, now });
  const { printLetter } = await import("../../../letters/print-letter.ts");
  await printLetter(letter, "socialcoin-overzicht.pdf");
}

/** The same for a spreadsheet. */
export async function saveStatement(
  lines: readonly StatementLine[],
  language: Language,
): Promise<void> {
  const { say, format } = await letterWords("ownPapers", language);
  const table = csvOf(statementRows(lines, say, format.money));
  saveFile("socialcoin-overzicht.csv", table, "text/csv;charset=utf-8");
}
