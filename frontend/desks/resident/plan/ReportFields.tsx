import { useAccount } from "../../../account/AccountContext.ts";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { PhotoCard } from "../../../photos/PhotoCard.tsx";
import { reportStep } from "../../../transactions/report-step.ts";
import { useWords } from "../../../words/use-words.ts";

const LONGEST = 500;

type Props = {
  subgoalId: number;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
};

/** What may be said with "Dit is klaar": a few words and a photo, neither of them needed. */
export function ReportFields({ subgoalId, text, onText, onDone }: Props) {
  const say = useWords("ownForms");
  const desk = useWords("resident");
  const { address } = useAccount();
  return (
    <>
      <TextField
        label={say("report.label")}
        optional
        hint={desk("optional")}
        rows={3}
        maxLength={LONGEST}
        text={text}
        onText={onText}
      />
      <PhotoCard field={{ resident: address, subgoalId, moment: "end" }} mayAdd />
      <TransactionButton
        transaction={reportStep}
        request={{ resident: address, subgoalId, text: text.trim() }}
        label={say("report.send")}
        doneText={say("report.done")}
        onDone={onDone}
      />
    </>
  );
}
