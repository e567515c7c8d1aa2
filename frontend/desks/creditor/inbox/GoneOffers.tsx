import type { OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { endingOf } from "../../../data/ending-of.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useClaimPages } from "../use-claims.ts";
import { ANSWERED_AT_FIRST } from "./AnsweredOffers.tsx";

/** Offers that went away while somebody here was answering them: what happened, and that nothing changed by this answer. */
export function GoneOffers({ ids }: { ids: readonly number[] }) {
  const say = useWords("creditor");
  const list = useClaimPages<OffersAnswer>("answered", { limit: ANSWERED_AT_FIRST });
  const answered = valueOf(list.needs)?.flatMap(({ offers }) => offers) ?? [];
  return (
    <>
      {ids.map((id) => {
        const offer = answered.find((one) => one.id === id);
        if (!offer) return null;
        const words = findRecord(
          list.claims.records,
          "claim",
          list.debtOf(offer.debtId)?.commitment,
        );
        const reference = words?.content.reference ?? say("noReference");
        const status = offer.status === "open" ? "released" : endingOf(offer.status, offer);
        return (
          <p key={id} className="sc-notice" role="status">
            <Picture name="back" />
            {say(`inbox.gone.${status}`, { reference })}
          </p>
        );
      })}
    </>
  );
}
