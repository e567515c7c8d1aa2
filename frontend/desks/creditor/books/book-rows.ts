import type { Say } from "../../../words/use-words.ts";
import type { BookAccount, Entry } from "./book-entries.ts";

type Around = {
  say: Say<"books">;
  day: (at: Entry["at"]) => string;
  money: (cents: bigint) => string;
};

/** Entries as rows of a table with its head: a line each, debit and credit in columns of their own. */
export function bookRows(entries: readonly Entry[], { say, day, money }: Around): string[][] {
  const accountOf = (account: BookAccount) => {
    if (account === "forgiven" || account === "bank") return say(`account.${account}`);
    const [, fund] = /^fund (\d+)$/.exec(account) ?? [];
    if (fund) return say("account.fund", { id: fund });
    return say("account.claim", { part: say(`part.${account as "principal"}`) });
  };
  const amount = (cents: bigint) => (cents === 0n ? "" : money(cents));
  return [
    [
      say("column.id"),
      say("column.line"),
      say("day"),
      say("column.account"),
      say("column.debit"),
      say("column.credit"),
      say("reference"),
      say("column.tx"),
    ],
    ...entries.flatMap(({ id, at, reference, tx, lines }) =>
      lines.map(({ account, debit, credit }, line) => [
        id,
        `${line + 1}`,
        day(at),
        accountOf(account),
        amount(debit),
        amount(credit),
        reference,
        tx,
      ]),
    ),
  ];
}
