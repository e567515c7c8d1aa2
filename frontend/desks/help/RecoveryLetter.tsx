import type { Recovery } from "../../../protocol/wire/help-api.ts";
import { LetterButton } from "../../letters/LetterButton.tsx";
import { recoveryLetter } from "../../letters/recovery-letter.ts";
import { useLanguage } from "../../words/Language.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { recovery: Recovery; now: number; sender: string };

/** The letter that goes to the resident, as things stand now. */
export function RecoveryLetter({ recovery, now, sender }: Props) {
  const say = useWords("letters");
  const { language } = useLanguage();
  const format = useFormat();
  return (
    <LetterButton
      letter={recoveryLetter(recovery, { language, say, format, sender, now })}
      file="socialcoin-brief.pdf"
    />
  );
}
