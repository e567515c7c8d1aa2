import { Field, Label, TextArea, TextInput } from "@amsterdam/design-system-react";
import { useId } from "react";
import { FieldProblem } from "./FieldProblem.tsx";
import { RoomLeft } from "./RoomLeft.tsx";

/** What is shorter holds a number or a code, which its own problem explains. */
const SHORTEST_PROSE = 50;

type Props = {
  label: string;
  hint?: string;
  text: string;
  onText: (text: string) => void;
  /** More than 1 makes room for several lines. */
  rows?: number;
  maxLength: number;
  optional?: boolean;
  /** Signs to copy over: from left to right in every language, and no keyboard makes words of them. */
  isCode?: boolean;
  /** What a browser can fill in here. */
  fill?: "email" | "one-time-code" | "given-name";
  problem?: string | undefined;
};

/** A field for words, of one line or of several. */
export function TextField(props: Props) {
  const {
    label,
    hint,
    text,
    onText,
    rows = 1,
    maxLength,
    optional = false,
    problem,
    fill,
    isCode = false,
  } = props;
  const id = useId();
  const isProse = maxLength >= SHORTEST_PROSE && !isCode && !fill;
  const field = {
    id,
    value: text,
    maxLength,
    autoComplete: fill ?? "off",
    ...(fill === "email" && { inputMode: "email" as const }),
    ...(fill === "one-time-code" && { inputMode: "numeric" as const }),
    ...(isCode && { dir: "ltr", spellCheck: false, autoCapitalize: "characters" }),
    "aria-required": !optional,
    invalid: problem !== undefined,
    "aria-describedby": `${id}-hint ${id}-problem ${id}-room`,
  };
  return (
    <Field invalid={problem !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
        <p id={`${id}-hint`} className="sc-quiet">
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {rows > 1 ? (
        <TextArea {...field} rows={rows} onChange={(event) => onText(event.target.value)} />
      ) : (
        <TextInput {...field} onChange={(event) => onText(event.target.value)} />
      )}
      {isProse && <RoomLeft id={`${id}-room`} text={text} maxLength={maxLength} />}
    </Field>
  );
}
