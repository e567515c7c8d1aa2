import type { NewLetter } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import { ORGANISATION } from "./open-creditors.ts";
import type { Pen } from "./pen.ts";
import type { Seeded } from "./seeded.ts";
import type { Resident } from "./town.ts";

/** As it stands on the letter, and in the claim. */
export const referenceOf = ({ number }: Resident) => `KN-2026-${100_000 + number}`;

/** A debt from a letter, with a match code, of which its creditor may know. */
export async function aboutLetters({ each, words }: Pen, seeded: Seeded): Promise<void> {
  await each(async (one) => {
    const { number, account, browser } = one;
    const letter: NewLetter = {
      creditor: ORGANISATION,
      creditorName: words(one, "Schuldeiser"),
      collector: words(one, "Incassant"),
      reference: seeded.value(referenceOf(one)),
      kind: words(one, "Soort"),
      parts: { principal: "18290", increase: "0", interest: "0", costs: "0" },
      peildatum: "2026-11-01",
      originDate: null,
      endsBy: null,
      redeemable: true,
      matchCode: seeded.value(`CODE-KN-${100_000 + number}`),
    };
    const letters = `/api/v1/residents/${account.address}/letters`;
    const { id } = await browser.ask<Letter>(201, "POST", letters, account, letter);
    const permission = `/api/v1/letters/${id}/permission`;
    await browser.ask(200, "PUT", permission, account, { mayKnow: "yes" });
  });
}
