import { useId } from "react";
import { previewOffer } from "../../../protocol/money/preview-offer.ts";
import { readParts } from "../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, OfferRow } from "../../../protocol/wire/index-answers.ts";
import { offerAgrees } from "../../check/row-agrees.ts";
import { actsAt } from "../../data/acts-at.ts";
import { recordsOf } from "../../data/told-records.ts";
import { findRecord } from "../../data/find-record.ts";
import type { Turn } from "../../data/in-hand.ts";
import { useNames } from "../../data/use-names.ts";
import { useNow } from "../../data/use-now.ts";
import { useRecords } from "../../data/use-resident.ts";
import { Card } from "../../parts/Card.tsx";
import { LineMark } from "../../parts/LineMark.tsx";
import { Money } from "../../parts/Money.tsx";
import { ReasonForm } from "../../parts/ReasonForm.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TransactionButton } from "../../parts/TransactionButton.tsx";
import { approveOffer } from "../../transactions/approve-offer.ts";
import { refuseOffer } from "../../transactions/refuse-offer.ts";
import { useLanguage } from "../../words/Language.tsx";
import { leading } from "../../words/leading.ts";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  offer: OfferRow;
  debt: DebtRow | undefined;
  /** Of the resident; undefined where it can not be had. */
  name: string | undefined;
  onDone: (text: string) => void;
  /** How far somebody is with the answer. */
  onTurn: (turn: Turn) => void;
};

/** One offer that waits for a yes: whose, for which debt, what it takes off, and yes or no with a reason. */
export function OfferToApprove({ offer, debt, name: told, onDone, onTurn }: Props) {
  const say = useWords("approver");
  const { locale } = useLanguage();
  const name = told ?? say("aResident");
  const begins = leading(told, name, locale);
  const id = useId();
  const { money, date } = useFormat();
  const { nameOf } = useNames();
  const records = recordsOf(useRecords(offer.resident));
  const now = useNow();
  const words = findRecord(records, "claim", debt?.commitment);
  const creditor = leading(nameOf(offer.creditor), say("theCreditor"), locale);
  const coins = BigInt(offer.coins);
  const late = offer.answerUntil < now;
  const answerable = offer.standing && actsAt(offer.creditorActs, now);
  const term = !answerable ? "stale" : late ? "late" : "until";
  return (
    <Card strong>
      <h2 className="sc-waiting-step" id={id}>
        {say("offer", { name: begins })}
        <Money cents={coins} of="coins" />
      </h2>
      <Rows
        rows={[
          {
            term: say("reference"),
            text: words
              ? say("referenceText", { creditor, reference: words.content.reference })
              : creditor,
          },
          ...(words ? [{ term: say("kind"), text: words.content.kind }] : []),
          ...(debt
            ? [
                {
                  term: say("open"),
                  text: <Money cents={sumOfParts(readParts(debt.open))} of="euros" />,
                },
                { term: say("takes"), text: <Money cents={takenBy(offer, debt)} of="euros" /> },
                { term: say("route"), text: say(`route.${debt.agreement.route}`) },
              ]
            : []),
        ]}
      />
      <p>
        <strong>{say(term, { date: date(offer.answerUntil) })}</strong>
      </p>
      <LineMark line={offer.last} records={[words]} agrees={offerAgrees(offer)}>
        {term === "until" && (
          <TransactionButton
            transaction={approveOffer}
            request={{ offerId: offer.id, name, coins }}
            label={say("yes")}
            sure={say("yesSure")}
            describedBy={id}
            doneText={say("yesDone")}
            onTurn={onTurn}
            onDone={() => onDone(say("yesDoneFor", { name, coins: money(coins) }))}
            review
          />
        )}
        <ReasonForm
          about={`refuse ${offer.id}`}
          transaction={refuseOffer}
          why="refuse"
          requestOf={(reason, code) => ({
            resident: offer.resident,
            offerId: offer.id,
            name: begins,
            coins,
            reason,
            code,
          })}
          describedBy={id}
          open={say("no")}
          send={say("noSend")}
          label={say("noLabel")}
          hint={say("noHint")}
          doneText={say("noDone")}
          onDone={() => onDone(say("noDoneFor", { name, coins: money(coins) }))}
          onTurn={onTurn}
        />
      </LineMark>
    </Card>
  );
}

/** Euro cents that a yes of the creditor takes off, as the debt stands now. */
function takenBy(offer: OfferRow, debt: DebtRow): bigint {
  const { taken } = previewOffer({
    open: readParts(debt.open),
    offered: 0n,
    coins: BigInt(offer.coins),
    rateBps: BigInt(offer.rateBps),
    order: debt.agreement.order,
  });
  return sumOfParts(taken);
}
