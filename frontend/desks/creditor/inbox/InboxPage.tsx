import type { DebtsAnswer, OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { useInHand } from "../../../data/use-in-hand.ts";
import { useNow } from "../../../data/use-now.ts";
import { useToldAnswer } from "../../../data/use-told-answer.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { useCreditor } from "../use-creditor.ts";
import { AnsweredOffers } from "./AnsweredOffers.tsx";
import { AnswerSeveral } from "./AnswerSeveral.tsx";
import { DisputedClaims } from "./DisputedClaims.tsx";
import { GoneOffers } from "./GoneOffers.tsx";
import { offerTerm, offerWaits } from "./offer-terms.ts";
import { OpenOffer } from "./OpenOffer.tsx";
import { SeveralAnswered } from "./SeveralAnswered.tsx";

/** What residents offer and wait for, the first term first; below it what was answered. */
export function InboxPage() {
  const say = useWords("creditor");
  const { money } = useFormat();
  const { needs } = useCreditor();
  const list = useClaimPages<OffersAnswer>("open");
  const { claims, debtOf } = list;
  const disputes = useClaimPages<DebtsAnswer>("disputes");
  const disputed = valueOf(disputes.needs)?.flatMap(({ debts }) => debts);
  const now = useNow();
  const waiting = valueOf(needs)?.waiting;
  const answer = useToldAnswer<string | SeveralAnswered>();
  const hand = useInHand();
  return (
    <Screen title={say("inbox.title")} needs={list.needs} partMissing={list.partMissing}>
      {(pages) => {
        const open = pages.flatMap(({ offers }) => offers);
        const answerable = open.flatMap((offer) => {
          const debt = debtOf(offer.debtId);
          return debt && offerTerm(offer, now) === "open" ? [{ offer, debt }] : [];
        });
        const waits = open.map(offerWaits);
        const told = answer.still(waits);
        /** Those alone whose bills its words name. */
        const waitsOf = (refused: SeveralAnswered["refused"]) =>
          open.filter(({ id }) => refused.some(({ offerId }) => offerId === id)).map(offerWaits);
        return (
          <>
            {told &&
              (typeof told.words === "string" ? (
                <GoodNotice key={told.key}>{told.words}</GoodNotice>
              ) : (
                <SeveralAnswered key={told.key} outcome={told.words} />
              ))}
            <GoneOffers ids={hand.goneFrom(open.map(({ id }) => id))} />
            {open.length === 0 && disputed?.length === 0 && <Empty>{say("inbox.none")}</Empty>}
            {waiting && waiting.count > 1 && (
              <p>{say("inbox.waiting", { count: waiting.count, coins: money(waiting.coins) })}</p>
            )}
            <AnswerSeveral
              offers={answerable}
              claims={claims}
              onTurn={answer.turned}
              onDone={(outcome) => answer.tell(outcome, waitsOf(outcome.refused), waits)}
            />
            {open.map((offer) => (
              <OpenOffer
                key={offer.id}
                offer={offer}
                debt={debtOf(offer.debtId)}
                claims={claims}
                onDone={(text) => answer.tell(text, [offerWaits(offer)], waits)}
                onTurn={(turn) => {
                  answer.turned(turn);
                  hand.turnOf(offer.id)(turn);
                }}
              />
            ))}
            <MoreButton list={list} shown={open.length} of={waiting?.count} />
            {disputes.needs.state === "failed" && (
              <FailureNotice error={disputes.needs.error} again={disputes.needs.again} />
            )}
            <DisputedClaims list={disputes} debts={disputed ?? []} />
            <AnsweredOffers />
          </>
        );
      }}
    </Screen>
  );
}
