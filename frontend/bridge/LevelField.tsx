import { useId } from "react";
import { useWords } from "../words/use-words.ts";
import type { Scale } from "./scale-words.ts";

type Props = {
  legend: string;
  hint: string;
  scale: Scale;
  /** From 1; null where it is not talked about. */
  level: number | null;
  onLevel: (level: number | null) => void;
};

/** One part of life: its levels beside each other as one choice; in words the lowest and the highest, and then the one that is chosen. */
export function LevelField({ legend, hint, scale, level, onLevel }: Props) {
  const say = useWords("bridge");
  const name = useId();
  const choice = (value: number | null, shown: string, spoken: string) => (
    <label key={shown} className="sc-level">
      <input
        type="radio"
        name={name}
        checked={level === value}
        onChange={() => onLevel(value)}
        aria-label={spoken}
      />
      <span aria-hidden="true">{shown}</span>
    </label>
  );
  return (
    <fieldset className="sc-fieldset sc-levels">
      <legend>{legend}</legend>
      <p className="sc-quiet">{hint}</p>
      <div className="sc-levels__row">
        {scale.levels.map((words, index) =>
          choice(index + 1, `${index + 1}`, say("choice", { level: index + 1, words })),
        )}
        {choice(null, "–", say("none"))}
      </div>
      <p aria-hidden="true">
        {level === null ? (
          <span className="sc-quiet">
            {say("ends", {
              lowest: scale.levels[0] ?? "",
              highest: scale.levels.at(-1) ?? "",
              of: scale.levels.length,
            })}
          </span>
        ) : (
          <strong>{say("choice", { level, words: scale.levels[level - 1] ?? "" })}</strong>
        )}
      </p>
    </fieldset>
  );
}
