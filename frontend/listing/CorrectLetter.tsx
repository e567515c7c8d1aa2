import { lazy } from "react";
import type { Letter } from "../../protocol/wire/dossier-records.ts";
import { useDraft } from "../data/use-draft.ts";
import { FormBehindButton } from "../parts/FormBehindButton.tsx";
import { useWords } from "../words/use-words.ts";
import type { CorrectionDraft } from "./LetterCorrection.tsx";

// Few letters are put right: loaded with the first press.
const LetterCorrection = lazy(() => import("./LetterCorrection.tsx"));

/** A letter that says something wrong: how it should be, and what stood there before. What was typed survives "back". */
export function CorrectLetter({ letter }: { letter: Letter }) {
  const say = useWords("rewording");
  const [draft, setDraft] = useDraft<CorrectionDraft | null>(
    `letter ${letter.id}`,
    null,
    letter.version,
  );
  const corrected = letter.version > 1;
  // What a creditor wrote in the book is put right there.
  if (letter.debtId !== null && !corrected) return null;
  return (
    <FormBehindButton open={say(corrected ? "letterCorrected" : "letter")}>
      {(close) => (
        <LetterCorrection letter={letter} draft={draft} onDraft={setDraft} onDone={close} />
      )}
    </FormBehindButton>
  );
}
