import { useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { PhotoCard } from "../../../photos/PhotoCard.tsx";
import { reportStep } from "../../../transactions/report-step.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

/** "Dit is klaar", with room for a few words that are not needed. */
export function ReportForm({ subgoalId }: { subgoalId: number }) {
  const say = useWords("resident");
  const { address } = useAccount();
  const [text, setText] = useState("");
  return (
    <FormBehindButton open={say("report.button")} variant="primary">
      {(close) => (
        <>
          <TextField
            label={say("report.label")}
            optional
            hint={say("optional")}
            rows={3}
            maxLength={LONGEST}
            text={text}
            onText={setText}
          />
          <PhotoCard field={{ resident: address, subgoalId, moment: "end" }} mayAdd />
          <TransactionButton
            transaction={reportStep}
            request={{ resident: address, subgoalId, text: text.trim() }}
            label={say("report.send")}
            doneText={say("report.done")}
            onDone={close}
          />
        </>
      )}
    </FormBehindButton>
  );
}
