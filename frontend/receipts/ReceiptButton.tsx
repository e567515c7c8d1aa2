import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { letterForBoth } from "../letters/letter-for-both.ts";
import { SendButton } from "../parts/SendButton.tsx";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import type { Confirmed } from "./confirmed-of.ts";
import { receiptLetter } from "./receipt-letter.ts";

type Props = { one: Confirmed; claim: DossierRecord<"claim">; sender: string };

/** Makes the receipt of one yes, to keep or to hand on. */
export function ReceiptButton({ one, claim, sender }: Props) {
  const say = useWords("books");
  const { language } = useLanguage();
  const print = async () => {
    const { printLetter } = await import("../letters/print-letter.ts");
    const letter = await letterForBoth("books", language, (words) =>
      receiptLetter({ ...one, claim }, { ...words, sender, origin: location.origin }),
    );
    await printLetter(letter, `bewijs-${one.offer.id}.pdf`);
  };
  return (
    <SendButton
      label={say("receipts.make", { reference: claim.content.reference })}
      variant="secondary"
      send={print}
      doneText={say("made")}
    />
  );
}
