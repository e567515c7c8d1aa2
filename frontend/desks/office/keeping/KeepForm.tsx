import type { NewLegalHold } from "../../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { DateField } from "../../../parts/DateField.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Keepable } from "./keepable.ts";

/** As long as the server takes. */
const LONGEST = 300;
/** Within the ten years that the server takes, whatever the clock of this device says of today. */
const MOST_DAYS = 3_650;

type Props = { record: Keepable; name: string; path: string };

/** On which ground a text is kept and until when, with what that means before it is sent. */
export function KeepForm({ record, name, path }: Props) {
  const say = useWords("keeping");
  const { ask, parts } = useAccount();
  const { id, hold } = record;
  const before: NewLegalHold = { ground: hold?.ground ?? "", until: hold?.until ?? "" };
  const [draft, setDraft, forget] = useDraft(`legal-hold ${id}`, before, hold?.at ?? 0);
  const { ground, until } = draft;
  const [first, last] = [dayFromNow(1), dayFromNow(MOST_DAYS)];
  const isNew = ground !== before.ground || until !== before.until;
  const fits = ground.trim() !== "" && until >= first && until <= last && isNew;
  const keep = async () => {
    const body: NewLegalHold = { ground: ground.trim(), until };
    await ask(path, { method: "PUT", body });
    forget();
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <FormBehindButton open={say(hold ? "change" : "open")} begun={isNew}>
      {(close) => (
        <>
          <TextField
            label={say("ground.label")}
            hint={say("ground.hint")}
            text={ground}
            onText={(typed) => setDraft((now) => ({ ...now, ground: typed }))}
            maxLength={LONGEST}
          />
          <DateField
            label={say("until.label")}
            hint={say("until.hint")}
            iso={until}
            onIso={(day) => setDraft((now) => ({ ...now, until: day }))}
            min={first}
            max={last}
          />
          <p>{say("sure", { name })}</p>
          <SendButton
            label={say("send")}
            send={fits ? keep : null}
            doneText={say("done")}
            onDone={close}
          />
        </>
      )}
    </FormBehindButton>
  );
}
