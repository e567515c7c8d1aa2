import { Link, useLocation } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../../../protocol/wire/help-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { OpenPapers } from "../../help/paper/OpenPapers.tsx";
import { CHOICE_NAMES, isChoice, type ChoiceName } from "../../help/paper/paper-choices.ts";
import { paperKind, PAPER_STEP_NAMES, type PaperStepName } from "../../help/paper/paper-steps.ts";
import { usePaperTask } from "../../help/paper/use-paper-task.ts";
import { useResidentsNamed } from "../use-office.ts";
import { EnterChoice } from "./EnterChoice.tsx";
import { EnterStep } from "./EnterStep.tsx";

/** Op papier: what a resident signed for, entered by the office. */
export default function PaperPage({ resident }: { resident: Address }) {
  const say = useWords("paper");
  const devices = useAsk<DevicesAnswer>(`/api/v1/residents/${resident}/devices`);
  const name = useResidentsNamed([resident])(resident);
  return (
    <Screen title={say("page.title", { name })} needs={devices}>
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
            <Link className="sc-way" href={`/office/people/${resident}`}>
              {say("page.back", { name })}
            </Link>
          </p>
        </>
      )}
    </Screen>
  );
}

function Enter({ account, name }: { account: Address; name: string }) {
  const say = useWords("paper");
  const [, navigate] = useLocation();
  const [{ step, place }, setDraft, forget] = useDraft<{
    step: PaperStepName | ChoiceName | "";
    place: string;
  }>(`paper ${account}`, { step: "", place: "" });
  const purpose =
    step === "letter" ? "letters" : step === "" || isChoice(step) ? null : paperKind(step).reads;
  const task = usePaperTask(account, purpose);
  const onDone = () => {
    forget();
    navigate("/office/help");
  };
  const form = { account, name, place, onDone };
  return (
    <Card title={say("enter.title")} strong>
      <SelectField
        label={say("enter.step")}
        value={step}
        onValue={(value) => setDraft((now) => ({ ...now, step: value as typeof step }))}
        empty={say("choose")}
        options={[
          ...PAPER_STEP_NAMES.map((value) => ({ value, text: say(`step.${value}`) })),
          ...CHOICE_NAMES.map((value) => ({ value, text: say(`choice.${value}`) })),
        ]}
      />
      {!task && (
        <TextField
          label={say("enter.place")}
          text={place}
          onText={(text) => setDraft((now) => ({ ...now, place: text }))}
          maxLength={200}
        />
      )}
      {step === "" ? null : isChoice(step) ? (
        <EnterChoice key={step} choice={step} {...form} />
      ) : (
        <EnterStep key={step} step={step} {...form} />
      )}
    </Card>
  );
}
