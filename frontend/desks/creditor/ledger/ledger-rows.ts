import { momentOf } from "../../../../protocol/time/moment-of.ts";
import type { Address, Line } from "../../../../protocol/wire/basics.ts";
import type { WordKey } from "../../../words/rooms.ts";
import { lineWords } from "./line-words.ts";

/** What is told of a claim in the table of the book. */
export type ToldClaim = { reference: string; code: string };

/** What a table says in the language of the page. */
export type LedgerWords = {
  head: readonly string[];
  say: (key: WordKey<"creditor">) => string;
  money: (cents: bigint) => string;
  whoOf: (account: Address) => string;
};

/** A line of the book as a row: when, what, reference, code, amount and of what, who, and where it stands on the chain. None for what the book does not tell. */
export function ledgerRow(
  line: Line,
  claims: ReadonlyMap<number, ToldClaim>,
  { say, money, whoOf }: Omit<LedgerWords, "head">,
): string[][] {
  const words = lineWords(line);
  if (!words) return [];
  const claim = words.debtId === null ? undefined : claims.get(words.debtId);
  return [
    [
      momentOf(line.time),
      say(words.key),
      claim?.reference ?? "",
      claim?.code ?? "",
      words.amount ? money(words.amount.cents) : "",
      words.amount ? say(`export.${words.amount.of}`) : "",
      whoOf(line.sender),
      line.tx,
    ],
  ];
}
