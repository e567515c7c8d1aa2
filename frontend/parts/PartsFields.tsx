import { PARTS, type DebtPart } from "../../protocol/money/debt-parts.ts";
import { LARGEST_AMOUNT } from "../../protocol/money/parse-amount.ts";
import { isTooMuch } from "../data/amounts-of.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { AmountField } from "./AmountField.tsx";

type Props = {
  legend: string;
  hint: string;
  texts: { [part in DebtPart]: string };
  onTexts: (texts: { [part in DebtPart]: string }) => void;
};

/** The four parts of a debt, each with its own amount. */
export function PartsFields({ legend, hint, texts, onTexts }: Props) {
  const say = useWords("debts");
  const { money } = useFormat();
  return (
    <fieldset className="sc-fieldset">
      <legend>{legend}</legend>
      <p className="sc-quiet">{hint}</p>
      <div className="sc-fields">
        {PARTS.map((part) => (
          <AmountField
            key={part}
            label={say(part)}
            text={texts[part]}
            onText={(text) => onTexts({ ...texts, [part]: text })}
          />
        ))}
      </div>
      {isTooMuch(texts) && (
        <p className="sc-notice sc-notice--problem" role="alert">
          {say("tooMuch", { most: money(LARGEST_AMOUNT) })}
        </p>
      )}
    </fieldset>
  );
}
