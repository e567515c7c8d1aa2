import { Field, Label, TextInput } from "@amsterdam/design-system-react";
import { useId } from "react";
import { parseAmount } from "../../protocol/money/parse-amount.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { FieldProblem } from "./FieldProblem.tsx";

type Props = {
  label: string;
  hint?: string;
  /** What was typed; it stays as it was typed. */
  text: string;
  onText: (text: string) => void;
  /** Said under the field when the amount itself is fine and the rules are not: "Dat is meer dan u vrij hebt." */
  problem?: string | undefined;
};

/**
 * A field for an amount as Dutch people write it. It says back how the amount was read, and asks about the ambiguous.
 * The caller reads the cents with `parseAmount(text)`.
 */
export function AmountField({ label, hint, text, onText, problem }: Props) {
  const id = useId();
  const say = useWords("shared");
  const { money } = useFormat();
  const parsed = parseAmount(text);
  const wrong =
    parsed.kind === "invalid" && parsed.reason !== "empty"
      ? say(`amount.${parsed.reason}`)
      : parsed.kind === "amount"
        ? problem
        : undefined;
  return (
    <Field invalid={wrong !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      <FieldProblem id={`${id}-problem`} problem={wrong} />
      <TextInput
        id={id}
        className="sc-amount"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        invalid={wrong !== undefined}
        aria-describedby={`${id}-hint ${id}-problem ${id}-read`}
        onChange={(event) => onText(event.target.value)}
      />
      <div
        id={`${id}-read`}
        className={parsed.kind === "amount" ? "sc-quiet" : undefined}
        aria-live="polite"
      >
        {/* Words right in the region: of a paragraph that comes into it a screen reader says the words twice. */}
        {parsed.kind === "amount" && !wrong && say("amount.read", { amount: money(parsed.cents) })}
        {parsed.kind === "ambiguous" && (
          <fieldset className="sc-choice">
            <legend>{say("amount.ambiguous")}</legend>
            {parsed.readings.map(({ cents, separator }) => (
              <button
                key={separator}
                type="button"
                className="sc-choice__option"
                onClick={() => onText(money(cents))}
              >
                {money(cents)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </Field>
  );
}
