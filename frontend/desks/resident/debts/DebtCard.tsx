import { Heading } from "@amsterdam/design-system-react";
import { useId } from "react";
import { Link } from "wouter";
import type { Head, Line } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord, Letter } from "../../../../protocol/wire/dossier-records.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { About } from "../../../parts/About.tsx";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { useLevels } from "../../../parts/FrameContext.ts";
import { KeptLetterPhoto } from "../../../photos/KeptLetterPhoto.tsx";
import { Chosen } from "../../../parts/Chosen.tsx";
import { Corrected } from "../../../parts/Corrected.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useLeading } from "../use-leading.ts";
import { useWords } from "../../../words/use-words.ts";
import { offerRoom } from "../offer/offer-room.ts";
import { takesCoins } from "../offer/takes-coins.ts";
import { WhyNotHere } from "../offer/WhyNotHere.tsx";
import { offersTooMuch, takenByCoins } from "./debt-sums.ts";
import { DebtFigures } from "./DebtFigures.tsx";
import { DebtMark } from "./DebtMark.tsx";
import { DebtWarnings } from "./DebtWarnings.tsx";
import { DisputedNext } from "./DisputedNext.tsx";
import { DisputeForm } from "./DisputeForm.tsx";
import { earlierOffers } from "./earlier-offers.ts";
import { LastChange } from "./LastChange.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { WhatFor } from "./WhatFor.tsx";

type Props = {
  debt: DebtRow;
  /** The offers on this bill. */
  offers: readonly OfferRow[];
  /** The newest lines of the resident. */
  lines: readonly Line[];
  records: readonly DossierRecord[];
  names: Names;
  head: Head;
  /** Coin cents that the resident can offer now; null for nobody who can. */
  free: bigint | null;
  /** Whether making it smaller is what stands out on the page: one main action, of what can reach zero next. */
  isNext: boolean;
  /** The letter that it was listed by, where there is one. */
  letter?: Letter | undefined;
};

/** One bill: who says so, its four parts, what coins did to it, and what can be done. */
export function DebtCard(props: Props) {
  const { debt, offers, lines, records, names, head, free, isNext, letter } = props;
  const say = useWords("resident");
  const { date, money } = useFormat();
  const { part } = useLevels();
  const id = useId();
  const check = useDebtCheck(debt, head);
  const claim = findRecord(records, "claim", debt.commitment);
  const dispute = findRecord(records, "dispute", debt.disputeCommitment);
  const lead = useLeading();
  const creditor = names.nameOf(debt.creditor) ?? say("theCreditor");
  const { news, earlier } = earlierOffers(offers);
  const room = free === null ? null : offerRoom(debt, free);
  const takes = room !== null && takesCoins(debt, head.time) === "yes";
  const card = (offer: OfferRow) => (
    <OfferCard
      key={offer.id}
      {...{ offer, creditor, records, names, head }}
      // No paper is made of a bill that is different from the book.
      claim={check === "mismatch" ? undefined : claim}
    />
  );
  return (
    <Card
      title={lead(names.nameOf(debt.creditor), "theCreditor")}
      titleId={id}
      alarm={check === "mismatch"}
    >
      {claim && <WhatFor {...{ claim, creditor }} />}
      <DebtMark debt={debt} />
      <DebtFigures debt={debt} offers={offers} />
      <p className="sc-quiet">
        {takenByCoins(offers) > 0n && debt.statedAt === debt.registeredAt
          ? say("debt.accordingFirst", {
              amount: money(sumOfParts(readParts(debt.original))),
              creditor,
              date: date(debt.statedAt),
            })
          : say("debt.according", { creditor, date: date(debt.statedAt) })}
      </p>
      <LastChange {...{ debt, lines, records }} name={names.nameOf(debt.creditor)} />
      <CheckMark check={check} />
      <DebtWarnings debt={debt} />
      {dispute && <p>{say("debt.youSaid", { text: dispute.content.text })}</p>}
      <Chosen record={dispute} />
      <Corrected record={dispute} records={records} />
      {debt.status === "disputed" && <DisputedNext paused={debt.paused} />}
      {news.map(card)}
      {offersTooMuch(debt) && <p>{say("offer.restBack")}</p>}
      {debt.status === "recognised" && (
        <Actions check={check}>
          {room && <WhyNotHere debt={debt} name={names.nameOf(debt.creditor)} now={head.time} />}
          {takes && room.most > 0n && (
            <Link
              className={isNext ? "sc-action" : "sc-action sc-action--second"}
              href={`/resident/debts/${debt.id}`}
              aria-describedby={id}
            >
              {say("offer.button")}
            </Link>
          )}
          {/* An offer for all of it stands above, and says so itself. */}
          {takes && room.most === 0n && room.border !== "debt" && (
            <p>{say(`offer.no.${room.border}`, { least: money(room.least) })}</p>
          )}
          {!debt.paused && <p>{say("offer.goOnPaying")}</p>}
          <About id={id}>
            <DisputeForm debtId={debt.id} />
          </About>
        </Actions>
      )}
      {earlier.length > 0 && (
        <Heading level={part} size="level-4">
          {say("offer.earlier")}
        </Heading>
      )}
      {earlier.map(card)}
      {letter && <KeptLetterPhoto letter={letter} />}
    </Card>
  );
}
