import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { ClaimItem } from "../claims/ClaimItem.tsx";
import type { ClaimPages } from "../use-claims.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { list: ClaimPages<DebtsAnswer>; debts: DebtsAnswer["debts"] };

/** Claims that a resident says are not right: no coins can be offered for them until the creditor looked. Nothing where there is none. */
export function DisputedClaims({ list, debts }: Props) {
  const say = useWords("creditor");
  if (debts.length === 0) return null;
  return (
    <Card title={say("disputed.title")} strong>
      <p>{say("disputed.text")}</p>
      <ul className="sc-list">
        {debts.map((debt) => (
          <ClaimItem key={debt.id} debt={debt} claims={list.claims} />
        ))}
      </ul>
      <MoreButton list={list} shown={debts.length} />
    </Card>
  );
}
