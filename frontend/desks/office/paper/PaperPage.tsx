import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposePaper } from "../../../transactions/propose-paper.ts";
import { useWords } from "../../../words/use-words.ts";
import { callOfStep, PAPER_STEPS, type PaperStepName } from "../../help/paper-steps.ts";
import { useOffice } from "../use-office.ts";

/** Op papier: what a resident signed for, entered by the office. */
export default function PaperPage({ resident }: { resident: Address }) {
  const say = useWords("paper");
  const { needs, also, residentOf } = useOffice();
  const devices = useAsk<DevicesAnswer>(`/api/v1/residents/${resident}/devices`);
  const name = residentOf(resident);
  return (
    <Screen title={say("page.title", { name })} needs={devices} also={[needs, ...also]}>
      {({ kind }) => (
        <>
          <p>{say("page.text")}</p>
          {kind === "passkey" ? (
            <Enter account={resident} name={name} />
          ) : (
            <p className="sc-notice">{say("page.other")}</p>
          )}
          <p>
            <Link href={`/office/people/${resident}`}>{say("page.back", { name })}</Link>
          </p>
        </>
      )}
    </Screen>
  );
}

function Enter({ account, name }: { account: Address; name: string }) {
  const say = useWords("paper");
  const config = useConfig();
  const [, navigate] = useLocation();
  const [step, setStep] = useState<PaperStepName | "">("");
  const [place, setPlace] = useState("");
  const kept = place.trim();
  return (
    <Card title={say("enter.title")} strong>
      <SelectField
        label={say("enter.step")}
        value={step}
        onValue={(value) => setStep(value as PaperStepName)}
        empty={say("choose")}
        options={PAPER_STEPS.map((value) => ({ value, text: say(`step.${value}`) }))}
      />
      <TextField label={say("enter.place")} text={place} onText={setPlace} maxLength={200} />
      <TransactionButton
        transaction={proposePaper}
        request={
          step === "" || kept === ""
            ? null
            : {
                account,
                name,
                call: callOfStep(step, config),
                what: say(`step.${step}`),
                place: kept,
              }
        }
        label={say("enter.button")}
        doneText={say("enter.done")}
        onDone={() => navigate("/office/help")}
        review
      />
    </Card>
  );
}
