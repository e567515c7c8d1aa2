import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import { amountsOf } from "../data/amounts-of.ts";
import { DateField } from "../parts/DateField.tsx";
import { PartsFields } from "../parts/PartsFields.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { LetterDraft } from "./letter-draft.ts";

type Props = {
  draft: LetterDraft;
  onChange: (part: Partial<LetterDraft>) => void;
  /** ISO date: a letter is not from the future. */
  today: string;
};

/** What a letter about a debt says, to type in. Of which creditor it is, is asked apart; a name that nobody registered here. */
export function LetterFields({ draft, onChange, today }: Props) {
  const say = useWords("listing");
  const { money } = useFormat();
  const amounts = amountsOf(draft.parts);
  return (
    <>
      {draft.creditor === "other" && (
        <TextField
          label={say("otherName")}
          text={draft.otherName}
          onText={(otherName) => onChange({ otherName })}
          maxLength={120}
        />
      )}
      <TextField
        label={say("collector")}
        text={draft.collector}
        onText={(collector) => onChange({ collector })}
        maxLength={120}
        optional
      />
      <TextField
        label={say("reference")}
        hint={say("referenceHint")}
        text={draft.reference}
        onText={(reference) => onChange({ reference })}
        maxLength={80}
      />
      <TextField
        label={say("kind")}
        hint={say("kindHint")}
        text={draft.kind}
        onText={(kind) => onChange({ kind })}
        maxLength={120}
      />
      <PartsFields
        legend={say("amounts")}
        hint={say("amountsHint")}
        texts={draft.parts}
        onTexts={(parts) => onChange({ parts })}
      />
      {amounts && (
        <p>
          <strong>{say("sum", { sum: money(sumOfParts(amounts)) })}</strong>
        </p>
      )}
      <DateField
        label={say("peildatum")}
        hint={say("peildatumHint")}
        iso={draft.peildatum}
        onIso={(peildatum) => onChange({ peildatum })}
        max={today}
      />
      <DateField
        label={say("originDate")}
        iso={draft.originDate}
        onIso={(originDate) => onChange({ originDate })}
        max={today}
        optional
      />
      <DateField
        label={say("endsBy")}
        hint={say("endsByHint")}
        iso={draft.endsBy}
        onIso={(endsBy) => onChange({ endsBy })}
        optional
      />
      <SelectField
        label={say("redeemable")}
        hint={say("redeemableHint")}
        value={draft.redeemable}
        onValue={(value) => onChange({ redeemable: value as LetterDraft["redeemable"] })}
        empty={say("choose")}
        options={[
          { value: "yes", text: say("yes") },
          { value: "no", text: say("no") },
        ]}
      />
    </>
  );
}
