import type { FundTotals } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useAnnounceSettled } from "../../../parts/use-announce-settled.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Budget } from "./use-budget.ts";

type Props = {
  fund: FundTotals | undefined;
  budget: Budget | undefined;
  /** Coin cents of the plan as it stands now. */
  wanted: bigint;
  name: string;
};

/** What is left after this plan in the fund, in the mentor's month and in the resident's; it moves while one types. */
export function BudgetFigures({ fund, budget, wanted, name }: Props) {
  const say = useWords("mentor");
  const { money } = useFormat();
  const figure = (label: string, left: bigint | null | undefined, tooMuch: string) => {
    const after = left === null || left === undefined ? left : left - wanted;
    const short = typeof after === "bigint" && after < 0n;
    const text =
      after === null
        ? say("budget.noLimit")
        : after === undefined
          ? "…"
          : money(short ? -after : after);
    return { label, text, short: short && tooMuch };
  };
  const figures = [
    figure(say("budget.fund"), fund && leftIn(fund), say("budget.fundShort")),
    figure(say("budget.own"), budget?.ownMonth, say("budget.ownShort")),
    figure(say("budget.person", { name }), budget && budget.personMonth, say("budget.personShort")),
  ];
  // A number alone says nothing: each with what it is of, and what is too much.
  const spoken = figures.map(({ label, text, short }) => `${label}: ${text} ${short || ""}`.trim());
  useAnnounceSettled(wanted === 0n ? "" : `${spoken.join(". ")}.`);
  return (
    <section className="sc-budget" aria-label={say("budget.title")}>
      <p className="sc-quiet">{say("budget.after", { wanted: money(wanted) })}</p>
      <dl className="sc-figures">
        {figures.map(({ label, text, short }) => (
          <div key={label} className={short ? "sc-figure sc-figure--short" : "sc-figure"}>
            <dt>{label}</dt>
            <dd>
              {text}
              {short && (
                <span className="sc-figure__short">
                  <Picture name="warning" /> {short}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Coin cents of a fund that nobody was promised. */
export function leftIn({ pledged, reserved, spent }: FundTotals): bigint {
  return BigInt(pledged) - BigInt(reserved) - BigInt(spent);
}
