import type { OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { AnsweredOffer } from "./AnsweredOffer.tsx";

export const ANSWERED_AT_FIRST = 10;

/** What was answered, the last answer first. */
export function AnsweredOffers() {
  const say = useWords("creditor");
  const list = useClaimPages<OffersAnswer>("answered", { limit: ANSWERED_AT_FIRST });
  const answered = valueOf(list.needs)?.flatMap(({ offers }) => offers) ?? [];
  if (answered.length === 0) return null;
  return (
    <Card title={say("inbox.answered")}>
      <ul className="sc-list">
        {answered.map((offer) => (
          <AnsweredOffer
            key={offer.id}
            offer={offer}
            debt={list.debtOf(offer.debtId)}
            claims={list.claims}
          />
        ))}
      </ul>
      <MoreButton list={list} shown={answered.length} atOnce={ANSWERED_AT_FIRST} />
    </Card>
  );
}
