import type { Letter } from "../../../letters/letter.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { Language } from "../../../words/languages.ts";

/** The creditor's yes after which nothing was left of a debt. */
export type LastYes = {
  creditor: string;
  /** Of the bill; null where it can not be read. */
  reference: string | null;
  /** Seconds since 1970. */
  answeredAt: number;
  /** Euro cents that this yes took off, and coin cents that were used for it. */
  taken: bigint;
  coins: bigint;
  /** Where the yes stands in the book. */
  tx: string;
};

type Around = {
  language: Language;
  say: Say<"ownPapers">;
  format: Pick<Format, "date" | "money">;
  name: string | null;
};

/** What the creditor confirmed in the book, as a letter to keep and to show: nothing is left of this debt. */
export function zeroLetter(yes: LastYes, { language, say, format, name }: Around): Letter {
  const { creditor, reference, answeredAt, taken, coins, tx } = yes;
  const { date, money } = format;
  return {
    language,
    title: say("zeroLetter.title", { creditor }),
    from: [say("letter.from"), date(answeredAt)],
    to: name ?? say("letter.holder"),
    parts: [
      ...(reference
        ? [{ kind: "paragraph" as const, text: say("zeroLetter.reference", { reference }) }]
        : []),
      {
        kind: "paragraph",
        text: say("zeroLetter.yes", { creditor, date: date(answeredAt) }),
      },
      {
        kind: "paragraph",
        text: say("zeroLetter.taken", { taken: money(taken), coins: money(coins) }),
      },
      { kind: "strong", text: say("zeroLetter.left", { left: money(0n) }) },
      { kind: "paragraph", text: say("zeroLetter.book", { tx }) },
    ],
  };
}
