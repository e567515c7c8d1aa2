import { useId } from "react";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { useNow } from "../../../data/use-now.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { confirmOffer } from "../../../transactions/confirm-offer.ts";
import { giveBackOffer } from "../../../transactions/give-back-offer.ts";
import { rejectOffer } from "../../../transactions/reject-offer.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";
import { confirmRequest, offerTerm } from "./offer-terms.ts";

type Props = {
  offer: OfferRow;
  debt: DebtRow | undefined;
  claims: Claims;
  onDone: (text: string) => void;
  onTurn: (turn: Turn) => void;
};

/** One offer that waits: what falls when the answer is yes, part by part; the yes is asked once more. */
export function OpenOffer({ offer, debt, claims, onDone, onTurn }: Props) {
  const say = useWords("creditor");
  const format = useFormat();
  const { money, date } = format;
  const words = findRecord(claims.records, "claim", debt?.commitment);
  const reference = words?.content.reference ?? say("noReference");
  const state = offerTerm(offer, useNow());
  const id = useId();
  const described = `${id}-what ${id}-whose`;
  const request = debt && confirmRequest(offer, debt);
  const reject = (
    <ReasonForm
      about={`reject ${offer.id}`}
      transaction={rejectOffer}
      why="reject"
      requestOf={(reason, code) => ({
        resident: offer.resident,
        offerId: offer.id,
        coins: BigInt(offer.coins),
        reason,
        code,
      })}
      describedBy={described}
      open={say("inbox.no")}
      send={say("inbox.noSend")}
      label={say("inbox.noLabel")}
      hint={say("inbox.noHint")}
      doneText={say("inbox.noDone")}
      onDone={() => onDone(say("inbox.noDoneFor", { reference, coins: money(offer.coins) }))}
      onTurn={onTurn}
    />
  );
  return (
    <Card strong>
      <h2 className="sc-waiting-step" id={`${id}-what`}>
        {say("inbox.offer", { reference })}
        <span className="ams-visually-hidden">, </span>
        <Money cents={offer.coins} of="coins" />
      </h2>
      <p id={`${id}-whose`}>
        {words && `${words.content.kind}. `}
        {say("inbox.from", { code: claims.codeOf(offer.resident), date: date(offer.madeAt) })}
      </p>
      <LineMark line={offer.last} records={[words]} agrees={offerAgrees(offer)}>
        <p>
          <strong>
            {say(state === "late" || state === "stale" ? `inbox.${state}` : "inbox.until", {
              date: date(offer.answerUntil),
            })}
          </strong>
        </p>
        {(state === "late" || state === "stale") && (
          <TransactionButton
            transaction={giveBackOffer}
            request={{ offerId: offer.id, coins: BigInt(offer.coins) }}
            label={say("inbox.giveBack")}
            variant="secondary"
            doneText={say("inbox.givenBack")}
            onTurn={onTurn}
            onDone={() => onDone(say("inbox.givenBack"))}
            review
          />
        )}
        {state === "awaits" && <p>{say("inbox.awaits")}</p>}
        {request && state === "awaits" && reject}
        {request && state === "open" && (
          <>
            <p>{say("inbox.yesMeans")}</p>
            <Rows rows={confirmOffer.summary(request, say, format)} />
            <TransactionButton
              transaction={confirmOffer}
              request={request}
              label={say("inbox.yes")}
              describedBy={described}
              doneText={say("inbox.yesDone")}
              onTurn={onTurn}
              onDone={() =>
                onDone(
                  say("inbox.yesDoneFor", {
                    reference,
                    taken: money(sumOfParts(request.taken)),
                    left: money(sumOfParts(request.left)),
                  }),
                )
              }
              review
            />
            {reject}
          </>
        )}
      </LineMark>
    </Card>
  );
}
