import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { endingOf } from "../../../data/ending-of.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Chosen } from "../../../parts/Chosen.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Claims } from "../use-claims.ts";

type Props = { offer: OfferRow; debt: DebtRow | undefined; claims: Claims };

/** An offer that waits no longer, and what became of it. */
export function AnsweredOffer({ offer, debt, claims }: Props) {
  const say = useWords("creditor");
  const { date, money } = useFormat();
  const words = findRecord(claims.records, "claim", debt?.commitment);
  const reason = findRecord(claims.records, "reject", offer.reasonCommitment);
  const status = offer.status === "open" ? "released" : endingOf(offer.status, offer);
  return (
    <li className="sc-card">
      <p className="sc-between">
        <strong>{words?.content.reference ?? say("noReference")}</strong>
        <Money cents={offer.coins} of="coins" />
      </p>
      <p>
        {say(`offer.${status}`, {
          date: date(offer.answeredAt ?? offer.last.time),
          taken: money(offer.taken ? sumOfParts(readParts(offer.taken)) : 0n),
        })}
      </p>
      {reason && <p>{say("offer.reason", { reason: reason.content.reason })}</p>}
      <Chosen record={reason} />
      <LineMark line={offer.last} records={[words, reason]} agrees={offerAgrees(offer)} />
    </li>
  );
}
