import { useState } from "react";
import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type { Application, NewApplication } from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { useWords } from "../../../words/use-words.ts";
import { LookAlong } from "../help/LookAlong.tsx";
import { PressButton } from "../../../parts/PressButton.tsx";

type Props = {
  /** What was sent before, to be put right; null when nothing was. */
  written: Application | null;
  onSent: () => void;
};

/** Who asks to take part, and where they live. */
export function ApplyForm({ written, onSent }: Props) {
  const say = useWords("joining");
  const { ask, address, parts } = useAccount();
  const places = Object.values(useConfig().neighbourhoods);
  const [form, setForm, forget] = useDraft<NewApplication>(written ? "apply again" : "apply", {
    name: written?.name ?? "",
    neighbourhood: written?.neighbourhood ?? places[0] ?? "",
  });
  const problemOf = useNameProblem();
  const fault = nameFault(form.name);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      await ask("/api/v1/applications", {
        method: "POST",
        body: { ...form, name: form.name.trim() },
      });
      forget();
      onSent();
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="sc-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {!written && <p>{say("apply.text")}</p>}
      <TextField
        label={say("apply.name")}
        maxLength={60}
        fill="given-name"
        text={form.name}
        problem={problemOf(form.name)}
        onText={(name) => setForm({ ...form, name })}
      />
      <SelectField
        label={say("apply.neighbourhood")}
        value={form.neighbourhood}
        onValue={(neighbourhood) => setForm({ ...form, neighbourhood })}
        options={places.map((place) => ({ value: place, text: place }))}
      />
      {error !== null && <FailureNotice error={error} />}
      <div>
        <PressButton
          type="submit"
          off={busy ? "busy" : (form.name.trim() === "" || fault !== null) && "incomplete"}
        >
          {say(written ? "apply.change" : "apply.send")}
        </PressButton>
      </div>
      {!written && (
        <>
          <p className="sc-quiet">{say("apply.address", { address })}</p>
          <LookAlong />
        </>
      )}
    </form>
  );
}
