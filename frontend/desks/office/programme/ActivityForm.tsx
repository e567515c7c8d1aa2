import { useAccount } from "../../../account/AccountContext.ts";
import { PILLARS } from "../../../bridge/pillars.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { groupTooLow } from "../../mentor/propose/plan-draft.ts";
import { EMPTY_ACTIVITY, readActivity, type ActivityDraft } from "./activity-draft.ts";

/** Something new to do, its value, and the rule behind that. */
export function ActivityForm({ onDone }: { onDone: () => void }) {
  const say = useWords("activities");
  const bridge = useWords("bridge");
  const { neighbourhoods } = useConfig();
  const { ask, parts } = useAccount();
  const [draft, setDraft, forget] = useDraft("activity", EMPTY_ACTIVITY);
  const change = (part: Partial<ActivityDraft>) => setDraft((now) => ({ ...now, ...part }));
  const { activity, missing } = readActivity(draft);
  const send = async () => {
    await ask("/api/v1/activities", { method: "POST", body: activity });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <TextField
        label={say("office.text")}
        text={draft.text}
        onText={(text) => change({ text })}
        maxLength={300}
      />
      <SelectField
        label={say("office.pillar")}
        value={draft.pillar}
        onValue={(pillar) => change({ pillar: pillar as ActivityDraft["pillar"] })}
        empty={say("office.choose")}
        options={PILLARS.map((one) => ({ value: one, text: bridge(`pillar.${one}`) }))}
      />
      <AmountField
        label={say("office.reward")}
        text={draft.reward}
        onText={(reward) => change({ reward })}
      />
      <AmountField
        label={say("office.groupReward")}
        text={draft.groupReward}
        onText={(groupReward) => change({ groupReward })}
        problem={groupTooLow(draft) ? say("office.groupTooLow") : undefined}
      />
      <TextField
        label={say("office.rule")}
        hint={say("office.ruleHint")}
        text={draft.rule}
        onText={(rule) => change({ rule })}
        maxLength={300}
      />
      <SelectField
        label={say("office.neighbourhood")}
        value={draft.neighbourhood}
        onValue={(neighbourhood) => change({ neighbourhood })}
        empty={say("office.everywhere")}
        options={Object.entries(neighbourhoods).map(([value, text]) => ({ value, text }))}
      />
      <MissingLine
        intro={say("office.need")}
        missing={missing.map((field) => say(`need.${field}`))}
      />
      <SendButton
        label={say("office.send")}
        send={activity ? send : null}
        doneText={say("office.added")}
        onDone={() => {
          forget();
          onDone();
        }}
      />
    </>
  );
}
