import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { pledgeToFund } from "../../../transactions/pledge-to-fund.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { fundId: number; organisations: readonly Organisation[] };

/** Writing down what a funder pledged, with the reference of the decision. */
export function PledgeForm({ fundId, organisations }: Props) {
  const say = useWords("office");
  const [shown, setShown] = useState(false);
  const [funder, setFunder] = useState("");
  const [coins, setCoins] = useState("");
  const [decision, setDecision] = useState("");
  if (!shown)
    return (
      <div>
        <Button variant="secondary" onClick={() => setShown(true)}>
          {say("pledge.open")}
        </Button>
      </div>
    );

  const organisation = organisations.find(({ id }) => `${id}` === funder);
  const amount = parseAmount(coins);
  const complete =
    organisation && amount.kind === "amount" && amount.cents > 0n && decision.trim() !== "";
  return (
    <div className="sc-stack">
      <SelectField
        label={say("pledge.funder")}
        value={funder}
        onValue={setFunder}
        empty={say("choose")}
        options={organisations.map(({ id, name }) => ({ value: `${id}`, text: name }))}
      />
      <AmountField
        label={say("pledge.coins")}
        text={coins}
        onText={setCoins}
        problem={amount.kind === "amount" && amount.cents === 0n ? say("pledge.zero") : undefined}
      />
      <TextField
        label={say("pledge.decision")}
        hint={say("pledge.decisionHint")}
        text={decision}
        onText={setDecision}
        maxLength={300}
      />
      <TransactionButton
        transaction={pledgeToFund}
        request={
          complete
            ? {
                fundId,
                funder: organisation.id,
                funderName: organisation.name,
                coins: amount.cents,
                decision: decision.trim(),
              }
            : null
        }
        label={say("pledge.send")}
        doneText={say("pledge.done")}
        onDone={() => {
          setShown(false);
          setCoins("");
          setDecision("");
        }}
        review
      />
    </div>
  );
}
