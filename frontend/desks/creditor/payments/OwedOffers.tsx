import { useState } from "react";
import type { OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { Owed } from "../../../../protocol/wire/payments-api.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import { valueOf } from "../../../data/answer.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useAskAll } from "../../../data/use-ask-all.ts";
import { AT_ONCE } from "../../../data/use-pages.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Money } from "../../../parts/Money.tsx";
import { StaleNotice } from "../../../parts/StaleNotice.tsx";
import { turnsOf } from "../../../transactions/in-turns.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useClaimWords } from "../use-claim-words.ts";

/** The confirmed offers of a month by the creditor's own reference, each held against its line on the chain. */
export function OwedOffers({ offers }: { offers: readonly Owed[] }) {
  const say = useWords("payments");
  const { date } = useFormat();
  const { address } = useAccount();
  const [shown, setShown] = useState(AT_ONCE);
  const told = valueOf(
    useAskAll<OffersAnswer>(
      turnsOf(offers.slice(0, shown), AT_ONCE).map(
        (some) =>
          `/index/creditors/${address}/offers?of=${some.map(({ offerId }) => offerId).join(",")}`,
      ),
    ),
  );
  const rows = told?.flatMap((answer) => answer.offers);
  const debts = told?.flatMap((answer) => answer.debts) ?? [];
  const { records, failed } = useClaimWords(debts);
  return (
    <>
      {failed && <StaleNotice />}
      <ul className="sc-list">
        {offers.slice(0, shown).map(({ offerId, cents, at }) => {
          const offer = rows?.find(({ id }) => id === offerId);
          const debt = debts.find(({ id }) => id === offer?.debtId);
          const words = findRecord(records, "claim", debt?.commitment);
          const taken = offer?.taken ? String(sumOfParts(readParts(offer.taken))) : null;
          return (
            <li key={offerId} className="sc-card">
              <p className="sc-between">
                <strong>{words?.content.reference ?? say("offer", { id: offerId })}</strong>
                <Money cents={cents} of="euros" />
              </p>
              <p className="sc-quiet">{say("saidYes", { id: offerId, date: date(at) })}</p>
              {offer && (
                <LineMark
                  line={offer.last}
                  records={[words]}
                  agrees={offerAgrees(offer) && taken === cents}
                />
              )}
            </li>
          );
        })}
      </ul>
      <MoreButton
        list={{
          more: shown < offers.length ? () => setShown(shown + AT_ONCE) : null,
          busy: false,
          failed: null,
        }}
        shown={shown}
        of={offers.length}
      />
    </>
  );
}
