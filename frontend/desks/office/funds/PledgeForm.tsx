import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { pledgeToFund } from "../../../transactions/pledge-to-fund.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { fundId: number; organisations: readonly Organisation[] };

const NOTHING = { funder: "", coins: "", decision: "" };

/** Writing down what a funder pledged, with the reference of the decision. */
export function PledgeForm({ fundId, organisations }: Props) {
  const say = useWords("office");
  const [draft, setDraft, forget] = useDraft(`pledge ${fundId}`, NOTHING);
  const { funder, coins, decision } = draft;
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const organisation = organisations.find(({ id }) => `${id}` === funder);
  const amount = parseAmount(coins);
  const complete =
    organisation && amount.kind === "amount" && amount.cents > 0n && decision.trim() !== "";
  return (
    <FormBehindButton open={say("pledge.open")} begun={Object.values(draft).some(Boolean)}>
      {(close) => (
        <>
          <SelectField
            label={say("pledge.funder")}
            value={funder}
            onValue={(chosen) => change({ funder: chosen })}
            empty={say("choose")}
            options={organisations.map(({ id, name }) => ({ value: `${id}`, text: name }))}
          />
          <AmountField
            label={say("pledge.coins")}
            text={coins}
            onText={(typed) => change({ coins: typed })}
            problem={
              amount.kind === "amount" && amount.cents === 0n ? say("pledge.zero") : undefined
            }
          />
          <TextField
            label={say("pledge.decision")}
            hint={say("pledge.decisionHint")}
            text={decision}
            onText={(typed) => change({ decision: typed })}
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
              close();
              forget();
            }}
            review
          />
        </>
      )}
    </FormBehindButton>
  );
}
