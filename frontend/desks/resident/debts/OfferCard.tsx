import { lazy, Suspense, useId } from "react";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { About } from "../../../parts/About.tsx";
import { Chosen } from "../../../parts/Chosen.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { cancelOffer } from "../../../transactions/cancel-offer.ts";
import { releaseOffer } from "../../../transactions/release-offer.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";
import { offerState, offerMarks } from "./offer-state.ts";

const OwnReceipt = lazy(() => import("./OwnReceipt.tsx"));

type Props = {
  offer: OfferRow;
  /** The words of the bill, where they can be read, and whose it is. */
  claim: DossierRecord<"claim"> | undefined;
  creditor: string;
  records: readonly DossierRecord[];
  names: Names;
  head: Head;
};

/** One offer on a bill: how many coins, where it stands, the answer and its reason. */
export function OfferCard({ offer, claim, creditor, records, names, head }: Props) {
  const say = useWords("resident");
  const { money, date } = useFormat();
  const lead = useLeading();
  const id = useId();
  const state = offerState(offer, head.time);
  const reason =
    findRecord(records, "reject", offer.reasonCommitment) ??
    findRecord(records, "refuse", offer.reasonCommitment);
  const approver = names.nameOf(offer.approver) ?? "none";
  const coins = BigInt(offer.coins);
  const burned = BigInt(offer.burned ?? "0");
  // A bill that fell meanwhile takes fewer than were offered.
  const back = coins - burned;
  return (
    <div className="sc-offer">
      <StatusMark {...offerMarks[state]}>{say(`offer.status.${state}`)}</StatusMark>
      <p id={id}>{say("offer.coins", { coins: money(coins), date: date(offer.madeAt) })}</p>
      {state === "open" && <p>{say("offer.waits", { date: date(offer.answerUntil) })}</p>}
      {state === "awaits" && (
        <p>{say("offer.awaits", { who: approver, date: date(offer.answerUntil) })}</p>
      )}
      {state === "absent" && (
        <p>
          {say("offer.absent", { creditor: lead(names.nameOf(offer.creditor), "theCreditor") })}
        </p>
      )}
      {state === "stale" && <p>{say("offer.stale")}</p>}
      {state === "refused" && (
        <p>
          {say("offer.refused", {
            who: approver,
            reason: reason ? say("step.reason", { reason: reason.content.reason }) : "",
          })}
        </p>
      )}
      {state === "late" && <p>{say("offer.late", { date: date(offer.answerUntil) })}</p>}
      {state === "confirmed" && (
        <p>
          {say(back > 0n ? "offer.yesAndBack" : "offer.yes", {
            burned: money(burned),
            back: money(back),
          })}
        </p>
      )}
      {state === "cancelled" && <p>{say("offer.cancelled")}</p>}
      {state === "rejected" && (
        <p>{reason ? say("offer.no", { reason: reason.content.reason }) : say("offer.noReason")}</p>
      )}
      <Chosen record={reason} />
      <LineMark line={offer.last} records={[reason]} agrees={offerAgrees(offer)}>
        <About id={id}>
          {state === "confirmed" && claim && names.known && (
            <Suspense fallback={null}>
              <OwnReceipt offer={offer} claim={claim} creditor={creditor} />
            </Suspense>
          )}
          {(state === "open" || state === "awaits" || state === "absent") && (
            <TransactionButton
              transaction={cancelOffer}
              request={{ offerId: offer.id, coins }}
              label={say(state === "absent" ? "offer.release" : "offer.cancel")}
              sure={say("offer.cancelSure")}
              variant={state === "absent" ? "primary" : "secondary"}
              review
            />
          )}
          {(state === "late" || state === "stale") && (
            <TransactionButton
              transaction={releaseOffer}
              request={{ offerId: offer.id, coins }}
              label={say("offer.release")}
            />
          )}
        </About>
      </LineMark>
    </div>
  );
}
