import type { Recovery } from "../../../protocol/wire/help-api.ts";
import { LetterButton } from "../../letters/LetterButton.tsx";
import { recoveryLetter } from "../../letters/recovery-letter.ts";
import { useLetterWords } from "../../letters/use-letter-words.ts";

type Props = { recovery: Recovery; now: number; sender: string; ready: boolean };

/** The letter that goes to the resident, as things stand now. */
export function RecoveryLetter({ recovery, now, sender, ready }: Props) {
  const words = useLetterWords();
  return (
    <LetterButton
      letter={recoveryLetter(recovery, { ...words, sender, now })}
      file="socialcoin-brief.pdf"
      ready={ready}
    />
  );
}
