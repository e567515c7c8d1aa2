import { Field, Label } from "@amsterdam/design-system-react";
import { useId } from "react";
import { FieldProblem } from "./FieldProblem.tsx";

type Props = {
  label: string;
  hint?: string;
  /** ISO date, or empty. */
  iso: string;
  onIso: (iso: string) => void;
  /** ISO dates. */
  min?: string;
  max?: string;
  optional?: boolean;
  /** Said under the label when the day can not be: "Het fonds loopt tot en met 2 januari 2028." */
  problem?: string | undefined;
};

/** A field for a day, with the browser's own calendar. */
export function DateField(props: Props) {
  const { label, hint, iso, onIso, min, max, optional = false, problem } = props;
  const id = useId();
  return (
    <Field invalid={problem !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
        <p id={`${id}-hint`} className="sc-quiet">
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <input
        id={id}
        className="ams-text-input sc-date"
        type="date"
        value={iso}
        min={min}
        max={max}
        aria-required={!optional}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => onIso(event.target.value)}
      />
    </Field>
  );
}
