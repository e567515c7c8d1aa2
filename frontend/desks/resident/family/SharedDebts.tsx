import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useNames, type Names } from "../../../data/use-names.ts";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { openOf } from "../debts/debt-sums.ts";

type Props = { debts: readonly DebtRow[]; records: readonly DossierRecord[]; head: Head };

/** The bills of somebody of the household: what is left of each, who says so, and what its person said of it. */
export function SharedDebts({ debts, records, head }: Props) {
  const say = useWords("family");
  const names = useNames();
  if (debts.length === 0) return <p>{say("debts.none")}</p>;
  return (
    <ul className="sc-list">
      {debts.map((debt) => (
        <li key={debt.id}>
          <SharedDebt {...{ debt, records, head, names }} />
        </li>
      ))}
    </ul>
  );
}

type DebtProps = Omit<Props, "debts"> & { debt: DebtRow; names: Names };

function SharedDebt({ debt, records, head, names }: DebtProps) {
  const say = useWords("family");
  const resident = useWords("resident");
  const { date } = useFormat();
  const check = useDebtCheck(debt, head);
  const claim = findRecord(records, "claim", debt.commitment);
  const creditor = names.nameOf(debt.creditor) ?? resident("theCreditor");
  const offered = BigInt(debt.offered);
  return (
    <>
      <p>
        <strong>{creditor}</strong>
      </p>
      {claim && (
        <p className="sc-quiet">
          {resident("debt.reference", { reference: claim.content.reference })}
        </p>
      )}
      {debt.status !== "withdrawn" && <p>{say(`debt.status.${debt.status}`)}</p>}
      {debt.paused && debt.status !== "settled" && <p>{say("debt.paused")}</p>}
      <Rows
        rows={[
          { term: say("debt.open"), text: <Money cents={openOf(debt)} of="euros" /> },
          ...(offered > 0n
            ? [{ term: say("debt.offered"), text: <Money cents={offered} of="euros" /> }]
            : []),
        ]}
      />
      <p className="sc-quiet">{say("debt.according", { creditor, date: date(debt.statedAt) })}</p>
      <CheckMark check={check} />
    </>
  );
}
