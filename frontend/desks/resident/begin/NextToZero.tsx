import { Link } from "wouter";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useWords } from "../../../words/use-words.ts";
import { nextToZero } from "../debts/next-to-zero.ts";
import { openOf } from "../debts/debt-sums.ts";

type Props = { debts: readonly DebtRow[]; names: Names; now: number };

/** The bill that can reach zero first, with what is left of it, and the way there. Never the sum of all. */
export function NextToZero({ debts, names, now }: Props) {
  const say = useWords("resident");
  const next = nextToZero(debts, now);
  if (!next) return null;
  const creditor = names.nameOf(next.creditor) ?? say("theCreditor");
  return (
    <Card title={say("begin.next", { creditor })}>
      <p>
        <strong>
          <Money cents={openOf(next)} of="euros" />
        </strong>
      </p>
      <Link className="sc-way" href="/resident/debts">
        {say("begin.debts")}
      </Link>
    </Card>
  );
}
