import { Link } from "wouter";
import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { valueOf } from "../../../data/answer.ts";
import type { Pages } from "../../../data/use-pages.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { list: Pages<DebtsAnswer>; nameOf: (resident: Address) => string };

/** Bills that a resident says are not right, who waits longest first: the creditor has to answer, and the mentor can ask. Nothing where there is none. */
export function DisputedBills({ list, nameOf }: Props) {
  const say = useWords("mentor");
  const { money, date } = useFormat();
  if (list.needs.state === "failed")
    return <FailureNotice error={list.needs.error} again={list.needs.again} />;
  const debts = (valueOf(list.needs) ?? []).flatMap((page) => page.debts);
  if (debts.length === 0) return null;
  return (
    <Card title={say("today.disputed")}>
      <p>{say("today.disputedText")}</p>
      <ul className="sc-list">
        {debts.map(({ id, resident, open, disputedAt, last }) => (
          <li key={id}>
            <Link className="sc-way" href={`/mentor/people/${resident}`}>
              {nameOf(resident)}
            </Link>{" "}
            ·{" "}
            {say("today.disputedSince", {
              amount: money(sumOfParts(readParts(open))),
              date: date(disputedAt ?? last.time),
            })}
          </li>
        ))}
      </ul>
      <MoreButton list={list} shown={debts.length} />
    </Card>
  );
}
