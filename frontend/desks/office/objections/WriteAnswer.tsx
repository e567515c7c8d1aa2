import { useState } from "react";
import type { NewProposal, OfficeObjection } from "../../../../protocol/wire/rights-api.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { ApartField, asksApart } from "./ApartField.tsx";
import { useSendAbout } from "./use-send-about.ts";

/** As long as the server takes. */
const LONGEST = 2_000;

type Props = {
  objection: OfficeObjection;
  name: string;
  /** On the button that opens the form. */
  open: string;
  primary?: boolean;
};

/** Writing an answer, or another one than was put forward: it goes to a colleague first, and what is typed stays. */
export function WriteAnswer({ objection, name, open, primary = false }: Props) {
  const say = useWords("objections");
  const send = useSendAbout(objection);
  const { id, proposals, proposal } = objection;
  const before = proposal?.answer ?? "";
  const [answer, setAnswer, forget] = useDraft(`objection-answer ${id}`, before, proposals);

  const [apart, setApart] = useState(false);
  const put = async () => {
    const body: NewProposal = { answer: answer.trim(), proposals, apart };
    await send("PUT", "proposal", body, say("sent"));
    forget();
  };
  const isNew = answer.trim() !== "" && answer.trim() !== before;
  const isReady = isNew && (apart || !asksApart(objection));
  return (
    <FormBehindButton
      open={open}
      variant={primary ? "primary" : "secondary"}
      begun={answer !== before}
    >
      {() => (
        <>
          <TextField
            label={say("label")}
            text={answer}
            onText={setAnswer}
            rows={4}
            maxLength={LONGEST}
          />
          <ApartField objection={objection} apart={apart} onApart={setApart} />
          <p>{say("next", { name })}</p>
          <SendButton label={say("send")} send={isReady ? put : null} doneText={say("sent")} />
        </>
      )}
    </FormBehindButton>
  );
}
