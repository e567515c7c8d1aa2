import type { LooksAnswer } from "../../../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useLetterWords } from "../../../letters/use-letter-words.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import type { Room } from "../../../words/rooms.ts";
import { useWords } from "../../../words/use-words.ts";
import { lookSentence } from "./look-sentence.ts";
import { sayingOf } from "../../../words/saying-of.ts";

/** How many of the newest looks go on paper; the log can be as long as three years. */
const LOOKS = 200;

/** Everything as a PDF to read and print, made on this device. What draws it is loaded at the press. */
export function MyDataPdf() {
  const say = useWords("privacy");
  const { address, ask } = useAccount();
  const letter = useLetterWords("self");
  const inLetter = useWords("privacy", letter.language);
  const send = async () => {
    const room = <R extends Room>(named: R) => sayingOf(letter.language, named);
    const [{ myDataLetter }, { printLetter }, bridge, creditor, endings, office, refusals] =
      await Promise.all([
        import("../../../letters/my-data-letter.ts"),
        import("../../../letters/print-letter.ts"),
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
      privacy: inLetter,
      rooms: { bridge, creditor, endings, office, refusals },
      lookOf: (look) => lookSentence(look, address, inLetter),
    });
    const day = new Date(held.at * 1_000).toISOString().slice(0, 10);
    await printLetter(page, `socialcoin-${day}.pdf`);
  };
  return <SendButton label={say("data.pdf")} send={send} doneText={say("data.pdfDone")} />;
}
