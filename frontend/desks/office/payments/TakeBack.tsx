import { useAccount } from "../../../account/AccountContext.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import type { FundAccount } from "../../../payments/accounts-of.ts";
import { useWords } from "../../../words/use-words.ts";

/** Takes back a payment that was not made, or not so: what it was for is owed again. */
export function TakeBack({ payment }: { payment: FundAccount["payments"][number] }) {
  const say = useWords("payments");
  const { ask, parts } = useAccount();
  const send = async () => {
    await ask(`/api/v1/payments/${payment.id}`, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  if (payment.state !== "said" && payment.state !== "notReceived") return null;
  return (
    <FormBehindButton open={say("takeBack.open")} variant="tertiary">
      {() => (
        <>
          <p>{say("takeBack.about")}</p>
          <SendButton label={say("takeBack.send")} send={send} doneText={say("takeBack.done")} />
        </>
      )}
    </FormBehindButton>
  );
}
