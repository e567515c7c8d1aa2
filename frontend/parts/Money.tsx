import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";

type Props = {
  cents: bigint | string;
  /** What it is an amount of. Left out where a column holds both and the words beside it say which. */
  of?: "coins" | "euros";
};

/** An amount, as figures of one width: "60,00 munten", "€ 205,95". */
export function Money({ cents, of }: Props) {
  const { money } = useFormat();
  const say = useWords("shared");
  const figures = <span className="sc-money">{money(cents)}</span>;
  if (!of) return figures;
  const unit = <span className="sc-unit">{say(`unit.${of}`, { count: Number(cents) / 100 })}</span>;
  return (
    <span className="sc-with-unit">
      {of === "euros" && <>{unit}&nbsp;</>}
      {figures}
      {of === "coins" && <> {unit}</>}
    </span>
  );
}
