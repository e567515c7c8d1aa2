import { Link } from "wouter";
import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import type { Names } from "../../../data/use-names.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useLeading } from "../use-leading.ts";

/** A creditor, or who stands beside the resident, said no: calmly, that the coins came back, and where the reason stands. */
export function SaidNo({ offer, names }: { offer: OfferRow; names: Names }) {
  const say = useWords("resident");
  const { money } = useFormat();
  const lead = useLeading();
  const who =
    offer.status === "refused"
      ? lead(names.nameOf(offer.last.sender), "theHelper")
      : lead(names.nameOf(offer.creditor), "theCreditor");
  return (
    <div className="sc-notice" role="status">
      <Picture name="back" />
      <p>
        {say("news.no", { who, coins: money(offer.coins) })}{" "}
        <Link className="sc-way" href="/resident/debts">
          {say("news.why")}
        </Link>
      </p>
    </div>
  );
}
