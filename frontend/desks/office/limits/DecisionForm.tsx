import { useAccount } from "../../../account/AccountContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useDraft } from "../../../data/use-draft.ts";
import type { NewLegalDecision } from "../../../../protocol/wire/programme-api.ts";
import { DateField } from "../../../parts/DateField.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { EMPTY_DECISION, LABELS, readDecision, type DecisionDraft } from "./decision-draft.ts";
import { ReviewDecision } from "./ReviewDecision.tsx";

/** The name of what is typed here (decision 92). */
export const DECISION_DRAFT = "legal decision";

/** What the municipality decided that coins are by law, when, where it can be read and whom to call. */
export function DecisionForm({ onDone }: { onDone: () => void }) {
  const say = useWords("limits");
  const papers = useWords("ownPapers");
  const { ask, parts } = useAccount();
  const [draft, setDraft, forget] = useDraft(DECISION_DRAFT, EMPTY_DECISION);
  const change = (part: Partial<DecisionDraft>) => setDraft((now) => ({ ...now, ...part }));
  const today = dayFromNow(0);
  const { decision, missing } = readDecision(draft, today);
  const send = async (body: NewLegalDecision) => {
    await ask("/api/v1/legal-labels", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <SelectField
        label={say("label")}
        value={draft.label}
        onValue={(label) => change({ label: label as DecisionDraft["label"] })}
        empty={say("choose")}
        options={LABELS.map((value) => ({
          value,
          text: value === "other" ? say("other") : papers(`label.${value}`),
        }))}
      />
      {draft.label === "other" && (
        <TextField
          label={say("words")}
          text={draft.words}
          onText={(words) => change({ words })}
          maxLength={120}
        />
      )}
      <SelectField
        label={say("counts")}
        value={draft.counts}
        onValue={(counts) => change({ counts: counts as DecisionDraft["counts"] })}
        empty={say("choose")}
        options={(["no", "yes"] as const).map((value) => ({ value, text: say(`counts.${value}`) }))}
      />
      <DateField
        label={say("decidedOn")}
        iso={draft.decidedOn}
        onIso={(decidedOn) => change({ decidedOn })}
        max={today}
      />
      <TextField
        label={say("reference")}
        text={draft.reference}
        onText={(reference) => change({ reference })}
        maxLength={200}
      />
      <TextField
        label={say("phone")}
        hint={say("phoneHint")}
        text={draft.phone}
        onText={(phone) => change({ phone })}
        maxLength={20}
      />
      <MissingLine intro={say("need")} missing={missing.map((field) => say(`need.${field}`))} />
      <ReviewDecision
        decision={decision}
        send={send}
        onDone={() => {
          forget();
          onDone();
        }}
      />
    </>
  );
}
