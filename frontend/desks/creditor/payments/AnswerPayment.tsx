import { useAccount } from "../../../account/AccountContext.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { useWords } from "../../../words/use-words.ts";

/** Received, or not: the creditor's own side. What was received stays received, what was not can still arrive. */
export function AnswerPayment({ payment }: { payment: FundAccount["payments"][number] }) {
  const say = useWords("payments");
  const { ask, parts } = useAccount();
  const answer = (received: boolean) => async () => {
    await ask(`/api/v1/payments/${payment.id}/answer`, { method: "PUT", body: { received } });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  if (payment.state !== "said" && payment.state !== "notReceived") return null;
  return (
    <div className="sc-buttons">
      <SendButton label={say("received")} send={answer(true)} doneText={say("answered")} />
      {payment.state === "said" && (
        <SendButton
          label={say("notReceived")}
          variant="secondary"
          send={answer(false)}
          doneText={say("answered")}
        />
      )}
    </div>
  );
}
