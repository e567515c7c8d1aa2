import { useAccount } from "../../../account/AccountContext.ts";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { suggestIdea } from "../../../transactions/suggest-idea.ts";
import { useWords } from "../../../words/use-words.ts";

/** As long as the words of a step can be: the mentor can take them as they are. */
const LONGEST = 300;

type Props = { text: string; onText: (text: string) => void; onDone: () => void };

/** An idea in a few own words, sent with one press. */
export function IdeaFields({ text, onText, onDone }: Props) {
  const say = useWords("voice");
  const { address } = useAccount();
  return (
    <>
      <TextField
        label={say("idea.label")}
        hint={say("idea.hint")}
        text={text}
        onText={onText}
        rows={3}
        maxLength={LONGEST}
      />
      <TransactionButton
        transaction={suggestIdea}
        request={text.trim() === "" ? null : { resident: address, text: text.trim() }}
        label={say("idea.send")}
        doneText={say("idea.sent")}
        onDone={onDone}
      />
    </>
  );
}
