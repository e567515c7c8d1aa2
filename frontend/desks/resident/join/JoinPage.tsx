import { PARTICIPATION_HASH } from "../../../../protocol/terms/participation.ts";
import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { Terms } from "../../../parts/Terms.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { takePart } from "../../../transactions/take-part.ts";
import { useWords } from "../../../words/use-words.ts";

/** Ik doe mee: the office enrolled this person; only their own yes to these very words lets them take part. */
export function JoinPage() {
  const say = useWords("resident");
  return (
    <Screen title={say("join.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("join.text")}</p>
          <Terms />
          <TransactionButton
            transaction={takePart}
            request={{ termsHash: PARTICIPATION_HASH }}
            label={say("join.button")}
            doneText={say("join.done")}
          />
        </>
      )}
    </Screen>
  );
}
