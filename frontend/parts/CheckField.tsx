import { Checkbox } from "@amsterdam/design-system-react";

type Props = { label: string; checked: boolean; onChecked: (checked: boolean) => void };

/** One thing to tick. */
export function CheckField({ label, checked, onChecked }: Props) {
  return (
    <Checkbox checked={checked} onChange={(event) => onChecked(event.target.checked)}>
      {label}
    </Checkbox>
  );
}
