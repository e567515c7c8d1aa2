import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import type { OfferLine } from "../../../transactions/confirm-offers.ts";
import type { RefusedAnswer } from "../../../transactions/refused-answers.ts";
import { useWords } from "../../../words/use-words.ts";

/** What came of one answer to several offers. */
export type SeveralAnswered = {
  answer: "yes" | "no";
  answered: number;
  refused: readonly (RefusedAnswer & OfferLine)[];
};

/** How many were answered, and by name which could not be. */
export function SeveralAnswered({ outcome }: { outcome: SeveralAnswered }) {
  const say = useWords("creditor");
  const { answer, answered, refused } = outcome;
  return (
    <div role="status" className="sc-stack">
      <GoodNotice>
        {say(answer === "yes" ? "batch.doneFor" : "batch.noDoneFor", { count: answered })}
      </GoodNotice>
      {refused.map(({ offerId, reference, reason }) => (
        <p key={offerId} className="sc-notice">
          <Picture name="no" />
          {say("batch.refused", { reference, reason: say(`answerRefusal.${reason}`) })}
        </p>
      ))}
    </div>
  );
}
