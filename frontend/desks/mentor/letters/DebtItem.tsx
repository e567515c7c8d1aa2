import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Dot } from "../../../parts/Dot.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { debt: DebtRow; head: Head; creditor: string; reference: string | undefined };

/** A claim as it stands in the book, for the mentor to talk about. */
export function DebtItem({ debt, head, creditor, reference }: Props) {
  const say = useWords("mentor");
  const { date } = useFormat();
  const check = useDebtCheck(debt, head);
  return (
    <li className={`sc-card ${check === "mismatch" ? "sc-card--alarm" : ""}`}>
      <p className="sc-between">
        <strong>{creditor}</strong>
        <Money cents={sumOfParts(readParts(debt.open))} of="euros" />
      </p>
      <p className="sc-quiet">
        {reference && (
          <>
            {reference} <Dot />{" "}
          </>
        )}
        {say("debts.stated", { date: date(debt.statedAt) })}
      </p>
      <p>{say(`debts.status.${debt.status}`, { date: date(debt.disputedAt ?? debt.last.time) })}</p>
      {debt.endsByDay !== null && (
        <p>{say("debts.endsBy", { date: date(debt.endsByDay * 86_400) })}</p>
      )}
      <CheckMark check={check} />
    </li>
  );
}
