import type { ReactNode } from "react";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { useWords } from "../../../words/use-words.ts";
import { ReportFields } from "../form-parts.ts";

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
  const [text, setText, forget] = useDraft(`report ${subgoalId}`, "");
  return (
    <FormBehindButton
      open={say("report.button")}
      variant={isNext ? "primary" : "secondary"}
      folded={folded}
      begun={text !== ""}
    >
      {(close) => (
        <ReportFields
          subgoalId={subgoalId}
          text={text}
          onText={setText}
          onDone={() => {
            close();
            forget();
          }}
        />
      )}
    </FormBehindButton>
  );
}
