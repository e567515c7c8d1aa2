import { Button, Checkbox } from "@amsterdam/design-system-react";
import type { Pillar } from "../../../../protocol/wire/dossier-records.ts";
import { PILLARS } from "../../../bridge/pillars.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { DueDays } from "./due-days.ts";
import { dueTooLate, groupTooLow, type StepDraft } from "./plan-draft.ts";

type Props = {
  number: number;
  draft: StepDraft;
  onDraft: (draft: StepDraft) => void;
  /** Absent for the only step. */
  onRemove?: (() => void) | undefined;
  days: DueDays;
  /** The fund's last day in words. */
  fundEnds: string;
};

/** The fields of one step of a plan. */
export function StepFields({ number, draft, onDraft, onRemove, days, fundEnds }: Props) {
  const say = useWords("mentor");
  const change = (part: Partial<StepDraft>) => onDraft({ ...draft, ...part });
  return (
    <fieldset className="sc-fieldset sc-card">
      <legend>{say("propose.step", { number })}</legend>
      <TextField
        label={say("propose.text")}
        hint={say("propose.textHint")}
        text={draft.text}
        onText={(text) => change({ text })}
        maxLength={300}
      />
      <SelectField
        label={say("propose.pillar")}
        value={draft.pillar}
        onValue={(pillar) => change({ pillar: pillar as Pillar | "" })}
        empty={say("choose")}
        options={PILLARS.map((one) => ({ value: one, text: say(`pillar.${one}`) }))}
      />
      <AmountField
        label={say("propose.reward")}
        text={draft.reward}
        onText={(reward) => change({ reward })}
      />
      <Checkbox
        checked={draft.asGroup}
        onChange={(event) => change({ asGroup: event.target.checked })}
      >
        {say("propose.asGroup")}
      </Checkbox>
      {draft.asGroup && (
        <AmountField
          label={say("propose.groupReward")}
          text={draft.groupReward}
          onText={(groupReward) => change({ groupReward })}
          problem={groupTooLow(draft) ? say("propose.groupTooLow") : undefined}
        />
      )}
      <DateField
        label={say("propose.due")}
        iso={draft.due}
        onIso={(due) => change({ due })}
        min={days.first}
        max={days.last}
        problem={
          dueTooLate(draft, days) ? say("propose.dueTooLate", { date: fundEnds }) : undefined
        }
      />
      {onRemove && (
        <div>
          <Button variant="tertiary" onClick={onRemove}>
            {say("propose.removeStep", { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
