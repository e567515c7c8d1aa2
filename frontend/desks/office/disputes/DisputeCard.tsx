import { Link } from "wouter";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { worstOf } from "../../../check/worst-of.ts";
import { useNames } from "../../../data/use-names.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Chosen } from "../../../parts/Chosen.tsx";
import { Corrected } from "../../../parts/Corrected.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** One bill that a resident says is wrong, with their words and who can settle it. */
export function DisputeCard({ debt, head, name }: { debt: DebtRow; head: Head; name: string }) {
  const say = useWords("office");
  const { date } = useFormat();
  const { nameOf } = useNames();
  const records = recordsOf(useRecords(debt.resident));
  const noWords = useNoWords(records);
  const words = findRecord(records, "dispute", debt.disputeCommitment);
  const check = worstOf([
    useDebtCheck(debt, head),
    useLineCheck([debt.last], words ? [words] : []),
  ]);
  return (
    <Card
      title={say("disputes.card", { name, creditor: nameOf(debt.creditor) ?? say("aCreditor") })}
      alarm={check === "mismatch"}
    >
      <blockquote className="sc-quote">{words?.content.text ?? noWords}</blockquote>
      <Chosen record={words} />
      <Corrected record={words} records={records} />
      <Rows
        rows={[
          {
            term: say("disputes.amount"),
            text: <Money cents={sumOfParts(readParts(debt.open))} of="euros" />,
          },
          { term: say("disputes.stated"), text: date(debt.statedAt) },
          { term: say("disputes.since"), text: date(debt.disputedAt ?? debt.last.time) },
        ]}
      />
      <CheckMark check={check} />
      <p>{say("disputes.who")}</p>
      <p>
        <Link className="sc-way" href={`/office/people/${debt.resident}`}>
          {say("disputes.person", { name })}
        </Link>
      </p>
    </Card>
  );
}
