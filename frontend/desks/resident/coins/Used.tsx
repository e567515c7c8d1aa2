import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { offerAgrees } from "../../../check/row-agrees.ts";
import type { Names } from "../../../data/use-names.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { offer: OfferRow; debt: DebtRow | undefined; names: Names };

/** Coins that went to a bill. */
export function Used({ offer, debt, names }: Props) {
  const say = useWords("resident");
  const { date } = useFormat();
  const creditor = names.nameOf(debt?.creditor ?? offer.creditor) ?? say("theCreditor");
  return (
    <li className="sc-coin-line">
      <p className="sc-coin-line__head">
        <strong>{say("coins.usedFor", { creditor })}</strong>
        <span>
          − <Money cents={offer.burned ?? "0"} of="coins" />
        </span>
      </p>
      <p className="sc-quiet">{date(offer.answeredAt ?? offer.madeAt)}</p>
      <LineMark line={offer.last} agrees={offerAgrees(offer)} />
    </li>
  );
}
