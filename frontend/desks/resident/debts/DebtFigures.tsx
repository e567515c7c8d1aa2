import { PARTS } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import type { DebtRow, OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { CountingMoney } from "../../../parts/CountingMoney.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { loweredOtherwise, openOf, takenByCoins } from "./debt-sums.ts";

type Props = { debt: DebtRow; offers: readonly OfferRow[] };

/** What is left of a bill, in its four parts, whether new interest and costs stop, and what coins did to it. */
export function DebtFigures({ debt, offers }: Props) {
  const say = useWords("resident");
  const { money } = useFormat();
  const open = readParts(debt.open);
  const original = readParts(debt.original);
  const gone = takenByCoins(offers);
  const otherwise = loweredOtherwise(debt, offers);
  const shown = PARTS.filter((part) => original[part] > 0n || open[part] > 0n);
  return (
    <>
      <p>
        {say("debt.open")}{" "}
        <strong className="sc-figure">
          <CountingMoney cents={openOf(debt)} of="euros" />
        </strong>
      </p>
      <Rows
        rows={shown.map((part) => ({
          term: say(`part.${part}`),
          text:
            open[part] < original[part] ? (
              <>
                <s>
                  <Money cents={original[part]} of="euros" />
                </s>{" "}
                {open[part] === 0n ? say("part.gone") : <Money cents={open[part]} of="euros" />}
              </>
            ) : (
              <Money cents={open[part]} of="euros" />
            ),
        }))}
      />
      {openOf(debt) > 0n && (
        <p>{say(`debt.grows.${debt.agreement.freezesCosts ? "no" : "yes"}`)}</p>
      )}
      {gone > 0n && <p className="sc-gain">{say("debt.byCoins", { amount: money(gone) })}</p>}
      {otherwise > 0n && (
        <p>{say("debt.otherwise", { amount: money(otherwise), page: say("happened.title") })}</p>
      )}
    </>
  );
}
