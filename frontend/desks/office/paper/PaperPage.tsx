import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposePaper } from "../../../transactions/propose-paper.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { OpenPaper } from "../../help/paper/OpenPaper.tsx";
import { OpenPapers } from "../../help/paper/OpenPapers.tsx";
import { nothingToRead } from "../../help/paper/paper-about.ts";
import { filledOf, NOTHING_TYPED, PaperFields, type Typed } from "../../help/paper/PaperFields.tsx";
import { paperRows } from "../../help/paper/paper-rows.ts";
import { paperKind, PAPER_STEP_NAMES, type PaperStepName } from "../../help/paper/paper-steps.ts";
import { usePaperAbout } from "../../help/paper/use-paper-about.ts";
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
            <>
              <Enter account={resident} name={name} />
              <OpenPapers resident={resident} />
            </>
          ) : (
            <p className="sc-notice">{say(`page.${kind}`)}</p>
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
  const format = useFormat();
  const [, navigate] = useLocation();
  const [step, setStep] = useState<PaperStepName | "">("");
  const [place, setPlace] = useState("");
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const kind = step === "" ? null : paperKind(step);
  const purpose = kind?.reads ?? null;
  const { task, about: read } = usePaperAbout(account, purpose);
  const about = purpose ? read : nothingToRead(account);
  const kept = place.trim() || (task?.place ?? "");
  const filled = filledOf(typed);
  const call = about && kind?.fill(filled, about);
  return (
    <Card title={say("enter.title")} strong>
      <SelectField
        label={say("enter.step")}
        value={step}
        onValue={(value) => {
          setStep(value as PaperStepName);
          setTyped(NOTHING_TYPED);
        }}
        empty={say("choose")}
        options={PAPER_STEP_NAMES.map((value) => ({ value, text: say(`step.${value}`) }))}
      />
      {!task && (
        <TextField label={say("enter.place")} text={place} onText={setPlace} maxLength={200} />
      )}
      {purpose && task === null && (
        <OpenPaper resident={account} name={name} purpose={purpose} place={place} />
      )}
      {step !== "" && about && (
        <PaperFields name={step} about={about} typed={typed} onTyped={setTyped} />
      )}
      <TransactionButton
        transaction={proposePaper}
        request={
          step === "" || kept === "" || !call
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
        onDone={() => navigate("/office/help")}
        review
      />
    </Card>
  );
}
