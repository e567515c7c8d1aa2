import type { RecordContents } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { announceEnd } from "../../../transactions/announce-end.ts";
import { useWords } from "../../../words/use-words.ts";

type Cause = RecordContents["end"]["cause"];
const CAUSES: readonly Cause[] = ["died", "moved", "unreachable"];

type Draft = { cause: Cause | ""; reason: string };
const NOTHING: Draft = { cause: "", reason: "" };

/** Why somebody's part ends who can not say so, and what the office goes by. */
export function AnnounceForm({ person }: { person: PersonRow & { name: string } }) {
  const say = useWords("endings");
  const [{ cause, reason }, setDraft, forget] = useDraft<Draft>(`end ${person.address}`, NOTHING);
  return (
    <FormBehindButton open={say("end.open")} begun={cause !== "" || reason !== ""}>
      {() => (
        <>
          <SelectField
            label={say("end.cause")}
            value={cause}
            onValue={(chosen) => setDraft((now) => ({ ...now, cause: chosen as Cause | "" }))}
            empty={say("choose")}
            options={CAUSES.map((one) => ({ value: one, text: say(`cause.${one}`) }))}
          />
          <TextField
            label={say("end.reason")}
            hint={say("end.reasonHint")}
            text={reason}
            onText={(typed) => setDraft((now) => ({ ...now, reason: typed }))}
            rows={3}
            maxLength={1_000}
          />
          <TransactionButton
            transaction={announceEnd}
            request={
              cause !== "" && reason.trim() !== ""
                ? { resident: person.address, name: person.name, cause, reason: reason.trim() }
                : null
            }
            label={say("end.send")}
            doneText={say("end.sent")}
            onDone={forget}
            review
          />
        </>
      )}
    </FormBehindButton>
  );
}
