import { Link } from "wouter";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useWords } from "../../../words/use-words.ts";
import { nextToZero, sharesCreditor } from "../debts/next-to-zero.ts";
import { openOf } from "../debts/debt-sums.ts";

type Props = {
  debts: readonly DebtRow[];
  records: readonly DossierRecord[];
  names: Names;
  now: number;
};

/** The bill that can reach zero first, with what is left of it, and the way there. Never the sum of all. */
export function NextToZero({ debts, records, names, now }: Props) {
  const say = useWords("resident");
  const next = nextToZero(debts, now);
  if (!next) return null;
  const creditor = names.nameOf(next.creditor) ?? say("theCreditor");
  const claim = sharesCreditor(next, debts) && findRecord(records, "claim", next.commitment);
  return (
    <Card title={say("begin.next", { creditor })}>
      {claim && <p>{say("debt.reference", { reference: claim.content.reference })}</p>}
      <p>
        <strong>
          <Money cents={openOf(next)} of="euros" />
        </strong>
      </p>
      {next.paused && <p>{say("debt.paused")}</p>}
      <Link className="sc-way" href="/resident/debts">
        {say("begin.debts")}
      </Link>
    </Card>
  );
}
