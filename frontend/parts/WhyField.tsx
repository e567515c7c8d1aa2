import { Suspense } from "react";
import {
  REFUSAL_CODES,
  type RefusalCode,
  type RefusalKind,
} from "../../protocol/refusals/refusal-codes.ts";
import { refusalKey } from "../words/refusal-key.ts";
import { useWords } from "../words/use-words.ts";
import { SelectField } from "./SelectField.tsx";

type Props<Kind extends RefusalKind> = {
  kind: Kind;
  code: RefusalCode<Kind> | undefined;
  onCode: (code: RefusalCode<Kind> | undefined) => void;
};

/** Beside the own words: a reason from a short list, which the council's report counts. Nobody has to choose. */
export function WhyField<Kind extends RefusalKind>(props: Props<Kind>) {
  return (
    <Suspense fallback={null}>
      <Choice {...props} />
    </Suspense>
  );
}

function Choice<Kind extends RefusalKind>({ kind, code, onCode }: Props<Kind>) {
  const say = useWords("refusals");
  const codes: readonly RefusalCode<Kind>[] = REFUSAL_CODES[kind];
  return (
    <SelectField
      label={say("label")}
      hint={say("hint")}
      value={code ?? ""}
      onValue={(value) => onCode(codes.find((one) => one === value))}
      empty={say("none")}
      options={codes.map((one) => ({ value: one, text: say(refusalKey(kind, one)) }))}
    />
  );
}
