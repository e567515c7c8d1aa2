import { CheckField } from "./CheckField.tsx";

type Props = {
  legend: string;
  options: readonly { value: number; text: string }[];
  chosen: readonly number[];
  onChosen: (chosen: number[]) => void;
};

/** Several to choose, none or all of them. */
export function ChecksField({ legend, options, chosen, onChosen }: Props) {
  return (
    <fieldset className="sc-fieldset">
      <legend>{legend}</legend>
      {options.map(({ value, text }) => (
        <CheckField
          key={value}
          label={text}
          checked={chosen.includes(value)}
          onChecked={(checked) =>
            onChosen(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
      ))}
    </fieldset>
  );
}
