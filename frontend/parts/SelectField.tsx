import { Field, Label, Select } from "@amsterdam/design-system-react";
import { useId } from "react";

type Props = {
  label: string;
  hint?: string;
  /** Empty while nothing was chosen. */
  value: string;
  onValue: (value: string) => void;
  /** What the empty choice says; without it one of the options is always chosen. */
  empty?: string;
  options: readonly { value: string; text: string }[];
};

/** A field to choose one of several. */
export function SelectField({ label, hint, value, onValue, empty, options }: Props) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
        <p id={`${id}-hint`} className="sc-quiet">
          {hint}
        </p>
      )}
      <Select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onValue(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
