import type { Address } from "../../../../protocol/wire/basics.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposePaper } from "../../../transactions/propose-paper.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { OpenPaper } from "../../help/paper/OpenPaper.tsx";
import { nothingToRead } from "../../help/paper/paper-about.ts";
import { filledOf, NOTHING_TYPED, PaperFields, type Typed } from "../../help/paper/PaperFields.tsx";
import { paperRows } from "../../help/paper/paper-rows.ts";
import { paperKind, type PaperStepName } from "../../help/paper/paper-steps.ts";
import { usePaperAbout } from "../../help/paper/use-paper-about.ts";

type Props = {
  account: Address;
  name: string;
  step: PaperStepName;
  /** Where the paper is kept, as far as it was typed. */
  place: string;
  onDone: () => void;
};

/** A step that the account itself will do: what the paper says of it, and the call that it becomes. */
export function EnterStep({ account, name, step, place, onDone }: Props) {
  const say = useWords("paper");
  const format = useFormat();
  const [typed, setTyped, forget] = useDraft<Typed>(`paper ${account} ${step}`, NOTHING_TYPED);
  const kind = paperKind(step);
  const purpose = kind.reads;
  const { task, about: read } = usePaperAbout(account, purpose);
  const about = purpose ? read : nothingToRead(account);
  const kept = place.trim() || (task?.place ?? "");
  const filled = filledOf(typed);
  // First the official says that the paper is here, and reads what it is about.
  if (!about)
    return purpose && task === null ? (
      <OpenPaper resident={account} name={name} purpose={purpose} place={place} />
    ) : null;
  const call = kind.fill(filled, about);
  const missing = [
    ...(kept === "" ? [say("missing.place")] : []),
    ...(call ? [] : [say("missing.filled")]),
  ];
  const fields = <PaperFields name={step} about={about} typed={typed} onTyped={setTyped} />;
  // Where there is nothing that it could be about, nothing can be entered either.
  if (kind.items?.(about, say, format).length === 0) return fields;
  return (
    <>
      {fields}
      <MissingLine intro={say("missing")} missing={missing} />
      <TransactionButton
        transaction={proposePaper}
        request={
          kept === "" || !call
            ? null
            : {
                account,
                name,
                call,
                what: say(`step.${step}`),
                rows: paperRows(step, filled, about, say, format),
                place: kept,
              }
        }
        label={say("enter.button")}
        doneText={say("enter.done")}
        onDone={() => {
          forget();
          onDone();
        }}
        review
      />
    </>
  );
}
