import type { LooksAnswer } from "../../../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import type { Account } from "../../../account/AccountContext.ts";
import { fetched } from "../../../account/fetched.ts";
import { letterWords } from "../../../letters/letter-for-both.ts";
import { myDataLetter } from "../../../letters/my-data-letter.ts";
import { printLetter } from "../../../letters/print-letter.ts";
import type { Language } from "../../../words/languages.ts";
import { loadSay } from "../../../words/load-say.ts";
import type { Room } from "../../../words/rooms.ts";
import { lookSentence } from "./look-sentence.ts";

/** How many of the newest looks go on paper; the log can be as long as three years. */
const LOOKS = 200;

/**
 * Asks for everything that is kept of somebody and saves it as a PDF in the language of their page, who reads it themselves.
 *
 * @throws ProblemError where words or answers do not come.
 */
export async function printMyData(
  { address, ask }: Pick<Account, "address" | "ask">,
  language: Language,
): Promise<void> {
  const room = <R extends Room>(named: R) => fetched(loadSay(named, language));
  const [letter, privacy, forms, bridge, creditor, endings, office, refusals] = await Promise.all([
    letterWords("letters", language),
    room("privacy"),
    room("ownForms"),
    room("bridge"),
    room("creditor"),
    room("endings"),
    room("office"),
    room("refusals"),
  ]);
  const held = await ask<MyDataAnswer>("/api/v1/me/export");
  const { looks } = await ask<LooksAnswer>(`/api/v1/me/looks?limit=${LOOKS}`);
  const page = myDataLetter(held, looks, {
    ...letter,
    privacy,
    forms,
    rooms: { bridge, creditor, endings, office, refusals },
    lookOf: (look) => lookSentence(look, address, privacy),
  });
  const day = new Date(held.at * 1_000).toISOString().slice(0, 10);
  await printLetter(page, `socialcoin-${day}.pdf`);
}
