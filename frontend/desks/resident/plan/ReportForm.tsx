import type { ReactNode } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { PhotoCard } from "../../../photos/PhotoCard.tsx";
import { reportStep } from "../../../transactions/report-step.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

type Props = {
  subgoalId: number;
  /** Whether this step comes next: one main action on a page. */
  isNext: boolean;
  /** What stands below it until it is opened. */
  folded: ReactNode;
};

/** "Dit is klaar", with room for a few words that are not needed. */
export function ReportForm({ subgoalId, isNext, folded }: Props) {
  const say = useWords("resident");
  const { address } = useAccount();
  const [text, setText, forget] = useDraft(`report ${subgoalId}`, "");
  return (
    <FormBehindButton
      open={say("report.button")}
      variant={isNext ? "primary" : "secondary"}
      folded={folded}
      begun={text !== ""}
    >
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
            onDone={() => {
              close();
              forget();
            }}
          />
        </>
      )}
    </FormBehindButton>
  );
}
