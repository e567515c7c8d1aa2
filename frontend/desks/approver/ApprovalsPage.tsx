import { Link } from "wouter";
import type { ApproverAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useInHand } from "../../data/use-in-hand.ts";
import { useNamesTold } from "../../data/use-names.ts";
import { useOnceTold } from "../../data/use-once-told.ts";
import { useResidentNames, useResidentsTold } from "../../data/use-resident-names.ts";
import { useToldAnswer } from "../../data/use-told-answer.ts";
import { Empty } from "../../parts/Empty.tsx";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { GoneApprovals } from "./GoneApprovals.tsx";
import { offerWaits } from "./offer-waits.ts";
import { OfferToApprove } from "./OfferToApprove.tsx";

/** Wacht op uw akkoord: offers of whom this account stands beside, the first term first. */
export function ApprovalsPage() {
  const say = useWords("approver");
  const shared = useWords("shared");
  const { address, me } = useAccount();
  const needs = useAsk<ApproverAnswer>(`/index/approvers/${address}`);
  const answer = useToldAnswer();
  const hand = useInHand();
  const gone = (offers: ApproverAnswer["offers"]) => hand.goneFrom(offers.map(({ id }) => id));
  const residents = valueOf(needs)?.offers.map(({ resident }) => resident) ?? [];
  const names = useResidentNames(residents);
  const told = [useResidentsTold(residents), useNamesTold()].every(Boolean);
  return (
    <Screen title={say("title")} needs={useOnceTold(needs, told)}>
      {({ people, offers, debts }) => {
        const waits = offers.map(offerWaits);
        const said = answer.still(waits);
        return (
          <>
            <p>{say(people === 0 ? "nobody" : "about")}</p>
            {said && <GoodNotice key={said.key}>{said.words}</GoodNotice>}
            {gone(offers).length > 0 && <GoneApprovals ids={gone(offers)} />}
            {offers.length === 0 && people !== 0 && <Empty>{say("none")}</Empty>}
            {offers.map((offer) => (
              <OfferToApprove
                key={offer.id}
                offer={offer}
                debt={debts.find(({ id }) => id === offer.debtId)}
                name={names(offer.resident)}
                onTurn={(turn) => {
                  answer.turned(turn);
                  hand.turnOf(offer.id)(turn);
                }}
                onDone={(text) => answer.tell(text, [offerWaits(offer)], waits)}
              />
            ))}
            {me.role !== "counsellor" && (
              <p>
                <Link className="sc-way" href="/desk">
                  {shared("wrongDesk.link")}
                </Link>
              </p>
            )}
          </>
        );
      }}
    </Screen>
  );
}
