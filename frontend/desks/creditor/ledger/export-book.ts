import type { Address } from "../../../../protocol/wire/basics.ts";
import type { ClaimsAnswer, MatchCodesAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type {
  ClaimIdsAnswer,
  CreditorLinesAnswer,
} from "../../../../protocol/wire/index-answers.ts";
import type { Account } from "../../../account/AccountContext.ts";
import { csvLines, csvOf } from "../../../data/csv-of.ts";
import { ledgerRow, type LedgerWords, type ToldClaim } from "./ledger-rows.ts";

export const NAME = "boek.csv";
export const TYPE = "text/csv;charset=utf-8";

/** The index hands out no more at once. */
const AT_ONCE = 1_000;

export type Exporting = {
  stopped: () => boolean;
  /** After each page: how many lines were read, and how far back in the chain it is, from 0 to 1. */
  onPage: (lines: number, part: number) => void;
};

type Book = {
  ask: Account["ask"];
  creditor: Address;
  startBlock: number;
  words: LedgerWords;
};

/**
 * The whole book of a creditor as a table, a thousand lines at a time: `write` gets each piece as text and nothing of it is
 * kept here. While one piece is written the next is asked for, and the first while the claims are read. False where it was stopped: what was written is no whole book then.
 */
export async function exportBook(
  { ask, creditor, startBlock, words }: Book,
  write: (piece: string) => void,
  { stopped, onPage }: Exporting,
): Promise<boolean> {
  const of = `/index/creditors/${creditor}`;
  const askPage = (after: string) => {
    const asked = ask<CreditorLinesAnswer>(`${of}/lines?claims=no&limit=${AT_ONCE}${after}`);
    // Waited for later, or not at all after a stop.
    asked.catch(() => undefined);
    return asked;
  };
  let coming: Promise<CreditorLinesAnswer> | null = askPage("");
  const claims = await askClaims(ask, of, stopped);
  if (stopped()) return false;
  write(csvOf([words.head]));
  let read = 0;
  while (coming !== null) {
    const page: CreditorLinesAnswer = await coming;
    if (stopped()) return false;
    coming = page.next === null ? null : askPage(`&after=${page.next}`);
    write(csvLines(page.lines.flatMap((line) => ledgerRow(line, claims, words))));
    read += page.lines.length;
    const reached = page.lines.at(-1)?.block ?? startBlock;
    const whole = Math.max(1, page.head.block - startBlock);
    onPage(read, page.next === null ? 1 : (page.head.block - reached) / whole);
  }
  return true;
}

/** Every claim by its number, with its reference and the resident's code. */
async function askClaims(
  ask: Account["ask"],
  of: string,
  stopped: () => boolean,
): Promise<Map<number, ToldClaim>> {
  const [{ records }, { codes }, named] = await Promise.all([
    ask<ClaimsAnswer>("/api/v1/claims"),
    ask<MatchCodesAnswer>("/api/v1/match-codes"),
    askNamed(ask, of, stopped),
  ]);
  const references = new Map(
    records.flatMap((one) =>
      one.kind === "claim" ? [[one.commitment, one.content.reference]] : [],
    ),
  );
  const codeOf = new Map(codes.map(({ resident, code }) => [resident.toLowerCase(), code]));
  return new Map(
    named.map(({ id, commitment, resident }) => [
      id,
      {
        reference: references.get(commitment) ?? "",
        code: codeOf.get(resident.toLowerCase()) ?? "",
      },
    ]),
  );
}

/** What names each claim: its number, its resident and its words; all of them where nobody stops it. */
async function askNamed(ask: Account["ask"], of: string, stopped: () => boolean) {
  const named: ClaimIdsAnswer["claims"] = [];
  let next: string | null = "";
  while (next !== null && !stopped()) {
    const after: string = next && `&after=${next}`;
    const page = await ask<ClaimIdsAnswer>(`${of}/claim-ids?limit=${AT_ONCE}${after}`);
    named.push(...page.claims);
    next = page.next;
  }
  return named;
}
