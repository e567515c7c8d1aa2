import { useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { suggestIdea } from "../../../transactions/suggest-idea.ts";
import { useWords } from "../../../words/use-words.ts";

/** As long as the words of a step can be: the mentor can take them as they are. */
const LONGEST = 300;

/** "Ik heb zelf een idee": a few own words, sent with one press; taking them back is as easy. */
export function IdeaForm() {
  const say = useWords("voice");
  const { address } = useAccount();
  const [sent, setSent] = useState(false);
  const [text, setText, forget] = useDraft("idea", "");
  return (
    <>
      {sent && <GoodNotice>{say("idea.sent")}</GoodNotice>}
      <FormBehindButton open={say("idea.open")} begun={text !== ""}>
        {(close) => (
          <>
            <TextField
              label={say("idea.label")}
              hint={say("idea.hint")}
              text={text}
              onText={setText}
              rows={3}
              maxLength={LONGEST}
            />
            <TransactionButton
              transaction={suggestIdea}
              request={text.trim() === "" ? null : { resident: address, text: text.trim() }}
              label={say("idea.send")}
              doneText={say("idea.sent")}
              onDone={() => {
                close();
                setSent(true);
                forget();
              }}
            />
          </>
        )}
      </FormBehindButton>
    </>
  );
}
