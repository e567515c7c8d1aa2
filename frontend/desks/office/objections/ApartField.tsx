import type { OfficeObjection } from "../../../../protocol/wire/rights-api.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  objection: Pick<OfficeObjection, "about" | "record">;
  apart: boolean;
  onApart: (apart: boolean) => void;
};

/** Says that one did not decide or write what somebody does not agree with. Nothing where other words for a record are wished for. */
export function ApartField({ objection, apart, onApart }: Props) {
  const say = useWords("objections");
  if (!asksApart(objection)) return null;
  return (
    <>
      <p>{say("apart.why")}</p>
      <CheckField label={say("apart")} checked={apart} onChecked={onApart} />
    </>
  );
}

/** Whether an answer needs the word of both that it is about nothing of theirs. */
export function asksApart({ about, record }: Pick<OfficeObjection, "about" | "record">): boolean {
  return about !== "words" || record === null;
}
