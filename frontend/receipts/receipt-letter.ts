import { PARTS } from "../../protocol/money/debt-parts.ts";
import { writeReceiptCode, writeReceiptLines } from "../../protocol/receipts/receipt-code.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Letter } from "../letters/letter.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Confirmed } from "./confirmed-of.ts";
import type { Language } from "../words/languages.ts";

type Around = {
  language: Language;
  say: Say<"books">;
  format: Pick<Format, "date" | "moment" | "money" | "isoDate">;
  sender: string;
  /** Where the wallet stands: the code leads there. */
  origin: string;
};

/** The receipt of one yes: whose claim it is is not in it, only which; anyone who holds it can check it. */
export function receiptLetter(
  { offer, claim, taken, cents, at }: Confirmed & { claim: DossierRecord<"claim"> },
  { language, say, format: { date, moment, money, isoDate }, sender, origin }: Around,
): Letter {
  const { salt, id, version, content } = claim;
  const { reference, kind, peildatum } = content;
  const receipt = { transaction: offer.last.tx, salt, record: id, version, content };
  return {
    language,
    dense: true,
    title: say("receipt.title"),
    from: [sender, date(at)],
    to: say("receipt.to", { reference }),
    parts: [
      {
        kind: "paragraph",
        text: say("receipt.what", { moment: moment(at), amount: money(cents) }),
      },
      {
        kind: "table",
        head: [say("receipt.part"), say("receipt.gone")],
        rows: [
          ...PARTS.map((part) => [say(`part.${part}`), money(taken[part])]),
          [say("receipt.sum"), money(cents)],
        ],
      },
      {
        kind: "paragraph",
        text: say("receipt.claim", { reference, kind, date: isoDate(peildatum) }),
      },
      { kind: "paragraph", text: say("receipt.number", { offer: offer.id, tx: offer.last.tx }) },
      { kind: "heading", text: say("receipt.check") },
      { kind: "paragraph", text: say("receipt.how", { origin }) },
      // What comes after the # is never sent to a server.
      {
        kind: "code",
        text: say("receipt.alt"),
        code: `${origin}/verify#${writeReceiptCode(receipt)}`,
      },
      { kind: "paragraph", text: say("receipt.byHand") },
      { kind: "strong", text: `${origin}/verify` },
      {
        kind: "paragraph",
        text: writeReceiptLines(receipt)
          .map((line, at) => `${at + 1}. ${line}`)
          .join("\n"),
      },
    ],
  };
}
