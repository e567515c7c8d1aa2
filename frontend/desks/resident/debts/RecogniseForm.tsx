import { Checkbox } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { Head, Line } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import type { Names } from "../../../data/use-names.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { recogniseDebts } from "../../../transactions/recognise-debts.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { DebtCard } from "./DebtCard.tsx";
import { DisputeForm } from "./DisputeForm.tsx";
import { openOf } from "./debt-sums.ts";

type Props = {
  debts: readonly DebtRow[];
  /** The newest lines of the resident. */
  lines: readonly Line[];
  records: readonly DossierRecord[];
  names: Names;
  head: Head;
};

/** Bills that a creditor wrote down and the resident has not answered: know them, several in one touch, or not. */
export function RecogniseForm({ debts, lines, records, names, head }: Props) {
  const say = useWords("resident");
  const [known, setKnown] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) =>
    setKnown(
      (before) =>
        new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const chosen = debts.filter((one) => known.has(one.id));
  return (
    <Card title={say("recognise.title", { count: debts.length })} strong>
      <p>{say("recognise.text")}</p>
      <ul className="sc-list">
        {debts.map((debt) => (
          <Bill
            key={debt.id}
            debt={debt}
            {...{ lines, records, names, head }}
            known={known.has(debt.id)}
            onToggle={() => toggle(debt.id)}
          />
        ))}
      </ul>
      <TransactionButton
        transaction={recogniseDebts}
        request={chosen.length === 0 ? null : { debts: chosen }}
        label={say("recognise.button", { count: chosen.length })}
        doneText={say("recognise.done")}
        review
      />
    </Card>
  );
}

type BillProps = Omit<Props, "debts"> & { debt: DebtRow; known: boolean; onToggle: () => void };

function Bill({ debt, lines, records, names, head, known, onToggle }: BillProps) {
  const say = useWords("resident");
  const { money } = useFormat();
  const check = useDebtCheck(debt, head);
  return (
    <li className="sc-stack">
      <DebtCard
        debt={debt}
        offers={[]}
        {...{ lines, records, names, head }}
        free={null}
        isNext={false}
      />
      <Actions check={check}>
        <Checkbox checked={known} onChange={onToggle}>
          {say("recognise.one", {
            creditor: names.nameOf(debt.creditor) ?? say("theCreditor"),
            amount: money(openOf(debt)),
          })}
        </Checkbox>
        <DisputeForm debtId={debt.id} />
      </Actions>
    </li>
  );
}
