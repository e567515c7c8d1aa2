import { dayOf } from "../../../../protocol/time/day-of.ts";
import type { Letter } from "../../../letters/letter.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { Notice } from "./notices-of.ts";
import type { Language } from "../../../words/languages.ts";

type Around = {
  language: Language;
  say: Say<"books">;
  format: Pick<Format, "date" | "money">;
  /** The creditor: the letter is theirs, and says nothing of where the amounts come from. */
  sender: string;
  now: number;
};

/** The notice to a collector as a letter: references and amounts, no name, no code, and not why it became lower. */
export function noticeLetter({ collector, lines }: Notice, around: Around): Letter {
  const { language, say, format, sender, now } = around;
  return {
    language,
    title: say("notice.subject"),
    maker: sender,
    from: [sender, format.date(now)],
    to: collector,
    parts: [
      { kind: "paragraph", text: say("notice.text") },
      {
        kind: "table",
        head: noticeHead(say),
        rows: noticeRows(lines, format),
      },
      { kind: "paragraph", text: say("notice.stop") },
      { kind: "paragraph", text: sender },
    ],
  };
}

/** The same lines for a spreadsheet, with their head: days as numbers, so that they sort. */
export function noticeTable(
  { lines }: Notice,
  { say, money }: Pick<Around, "say"> & Pick<Format, "money">,
): string[][] {
  return [noticeHead(say), ...noticeRows(lines, { date: dayOf, money })];
}

function noticeHead(say: Around["say"]): string[] {
  return [say("reference"), say("notice.lowered"), say("notice.open"), say("day")];
}

function noticeRows(
  lines: Notice["lines"],
  { date, money }: Pick<Format, "date" | "money">,
): string[][] {
  return lines.map(({ reference, lowered, open, at }) => [
    reference,
    money(lowered),
    money(open),
    date(at),
  ]);
}
