import { Rows } from "../parts/Rows.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { LetterChange, LetterField } from "./changes-in-letter.ts";

type Props = {
  changes: readonly LetterChange[];
  /** Whether this is how it will be, or how it became. */
  when: "change" | "was";
};

/** What is different in a letter: what stood there and what stands there instead, field by field. */
export function LetterChanges({ changes, when }: Props) {
  const say = useWords("listing");
  const sayPart = useWords("debts");
  const { money, isoDate } = useFormat();
  const written = (field: LetterField): string => {
    if (field.value === null) return say("nothing");
    if (field.is === "cents") return money(field.value);
    if (field.is === "date") return isoDate(field.value);
    return field.is === "choice" ? say(field.value) : field.value;
  };
  return (
    <Rows
      rows={changes.map(({ from, to }) => ({
        term: from.is === "cents" ? sayPart(from.field) : say(from.field),
        text: say(when, { from: written(from), to: written(to) }),
      }))}
    />
  );
}
