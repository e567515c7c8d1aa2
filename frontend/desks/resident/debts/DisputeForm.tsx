import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { useWords } from "../../../words/use-words.ts";
import { DisputeFields } from "../form-parts.ts";

/** "Klopt niet": says in own words what is wrong with a bill. What was typed survives "back". */
export function DisputeForm({ debtId }: { debtId: number }) {
  const say = useWords("resident");
  const [text, setText, forget] = useDraft(`dispute ${debtId}`, "");
  return (
    <FormBehindButton open={say("dispute.button")} variant="tertiary" begun={text !== ""}>
      {(close) => (
        <DisputeFields
          debtId={debtId}
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
