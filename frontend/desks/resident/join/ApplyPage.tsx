import { Button, Field, Label, Select, TextInput } from "@amsterdam/design-system-react";
import { useId, useState } from "react";
import type { NewApplication } from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { LookAlong } from "../help/LookAlong.tsx";
import { useWords } from "../../../words/use-words.ts";

/** For who is not enrolled: asking the office to be. It gives no right by itself. */
export function ApplyPage() {
  const say = useWords("resident");
  const { ask, address } = useAccount();
  const { neighbourhoods } = useConfig();
  const id = useId();
  const places = Object.values(neighbourhoods);
  const [form, setForm] = useState<NewApplication>({ name: "", neighbourhood: places[0] ?? "" });
  const [state, setState] = useState<"open" | "busy" | "sent">("open");
  const [error, setError] = useState<unknown>(null);

  const send = async () => {
    setState("busy");
    setError(null);
    try {
      await ask("/api/v1/applications", {
        method: "POST",
        body: { ...form, name: form.name.trim() },
      });
      setState("sent");
    } catch (problem) {
      setError(problem);
      setState("open");
    }
  };
  return (
    <Screen title={say("apply.title")} needs={NOTHING_TO_ASK}>
      {() =>
        state === "sent" ? (
          <GoodNotice>{say("apply.sent")}</GoodNotice>
        ) : (
          <form
            className="sc-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <p>{say("apply.text")}</p>
            <Field>
              <Label htmlFor={`${id}-name`}>{say("apply.name")}</Label>
              <TextInput
                id={`${id}-name`}
                autoComplete="given-name"
                maxLength={60}
                value={form.name}
                onChange={(event) => setForm({ ...form, name: event.target.value })}
              />
            </Field>
            <Field>
              <Label htmlFor={`${id}-place`}>{say("apply.neighbourhood")}</Label>
              <Select
                id={`${id}-place`}
                value={form.neighbourhood}
                onChange={(event) => setForm({ ...form, neighbourhood: event.target.value })}
              >
                {places.map((place) => (
                  <Select.Option key={place} value={place}>
                    {place}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            <p className="sc-quiet">{say("apply.address", { address })}</p>
            <LookAlong />
            {error !== null && <FailureNotice error={error} />}
            <div>
              <Button type="submit" disabled={state === "busy" || form.name.trim() === ""}>
                {say("apply.send")}
              </Button>
            </div>
          </form>
        )
      }
    </Screen>
  );
}
