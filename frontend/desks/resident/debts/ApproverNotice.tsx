import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import type { Names } from "../../../data/use-names.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";

type Props = { person: PersonRow; names: Names };

/** Says that somebody stands beside the resident, and what that means for an offer; nothing where nobody does. */
export function ApproverNotice({ person: { approver }, names }: Props) {
  const say = useWords("resident");
  if (approver === null) return null;
  return (
    <p className="sc-notice">
      <Picture name="eye" />
      {say("approver.text", { who: names.nameOf(approver) ?? "none" })}
    </p>
  );
}
