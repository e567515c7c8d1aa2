import type { OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { StaleNotice } from "../../../parts/StaleNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { AnsweredOffer } from "./AnsweredOffer.tsx";

export const ANSWERED_AT_FIRST = 10;

/** What was answered, the last answer first. */
export function AnsweredOffers() {
  const say = useWords("creditor");
  const list = useClaimPages<OffersAnswer>("answered", { limit: ANSWERED_AT_FIRST });
  const { needs, partMissing } = list;
  const answered = valueOf(needs)?.flatMap(({ offers }) => offers) ?? [];
  if (answered.length === 0 && needs.state !== "failed") return null;
  return (
    <Card title={say("inbox.answered")}>
      {needs.state === "failed" && <FailureNotice error={needs.error} again={needs.again} />}
      {partMissing && <StaleNotice />}
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
