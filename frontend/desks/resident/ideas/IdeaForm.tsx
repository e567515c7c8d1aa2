import { useState } from "react";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { IdeaFields } from "../form-parts.ts";

/** "Ik heb zelf een idee": a few own words, sent with one press; taking them back is as easy. */
export function IdeaForm() {
  const say = useWords("voice");
  const [sent, setSent] = useState(false);
  const [text, setText, forget] = useDraft("idea", "");
  return (
    <>
      {sent && <GoodNotice>{say("idea.sent")}</GoodNotice>}
      <FormBehindButton open={say("idea.open")} begun={text !== ""}>
        {(close) => (
          <IdeaFields
            text={text}
            onText={setText}
            onDone={() => {
              close();
              setSent(true);
              forget();
            }}
          />
        )}
      </FormBehindButton>
    </>
  );
}
