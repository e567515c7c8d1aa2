import { Field, Label } from "@amsterdam/design-system-react";
import { useId } from "react";

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
};

/** A field for a day, with the browser's own calendar. */
export function DateField({ label, hint, iso, onIso, min, max, optional = false }: Props) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
        <p id={`${id}-hint`} className="sc-quiet">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="ams-text-input sc-date"
        type="date"
        value={iso}
        min={min}
        max={max}
        aria-required={!optional}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onIso(event.target.value)}
      />
    </Field>
  );
}
