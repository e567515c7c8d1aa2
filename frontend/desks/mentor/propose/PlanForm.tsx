import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { FundTotals, MentorAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposePlan } from "../../../transactions/propose-plan.ts";
import { takeUpIdea } from "../../../transactions/take-up-idea.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { openProposals } from "../waiting.ts";
import { BudgetFigures, leftIn } from "./BudgetFigures.tsx";
import { StepFields } from "./StepFields.tsx";
import { dueDays } from "./due-days.ts";
import {
  emptyStep,
  MOST_STEPS,
  readStep,
  reservedFor,
  stepOfIdea,
  type StepDraft,
} from "./plan-draft.ts";
import { sameProposal } from "./same-proposal.ts";
import { shortOf } from "./short-of.ts";
import { useBudget } from "./use-budget.ts";

type FormProps = {
  resident: Address;
  name: string;
  caseload: MentorAnswer;
  /** The resident's own idea that it comes from, and what it was picked from, if it was. */
  idea: { id: number; text: string; activity: Activity | undefined } | null;
};

/** A plan as it is being written, with what is left of three budgets beside the amounts. */
export function PlanForm({ resident, name, caseload, idea }: FormProps) {
  const say = useWords("mentor");
  const { money, date } = useFormat();
  const { neighbourhoods } = useConfig();
  const [, navigate] = useLocation();
  const budget = useBudget(resident);
  const [draft, setDraft, forget] = useDraft(`plan ${resident} ${idea?.id ?? ""}`, () => ({
    title: "",
    chosen: "",
    steps: [idea ? stepOfIdea(1, idea.text, idea.activity) : emptyStep(1)],
  }));
  const { title, chosen, steps } = draft;
  const setSteps = (change: (all: StepDraft[]) => StepDraft[]) =>
    setDraft((now) => ({ ...now, steps: change(now.steps) }));

  const funds = fundsFor(caseload, resident);
  const fund = funds.find((one) => `${one.id}` === chosen) ?? funds[0];
  const days = dueDays(caseload.head.time, fund?.until);
  const read = steps.map((one) => readStep(one, days));
  const proposed = read.flatMap(({ step }) => (step ? [step] : []));
  const reserved = reservedFor(steps);
  const missing = [
    ...(title.trim() === "" ? [say("propose.missing.title")] : []),
    ...read.flatMap((one, index) =>
      one.missing.map((field) =>
        say("propose.missing.ofStep", {
          field: say(`propose.missing.${field}`),
          number: index + 1,
        }),
      ),
    ),
  ];
  const short = shortOf({
    wanted: reserved,
    fund: fund && leftIn(fund),
    own: valueOf(budget)?.ownMonth,
  });
  const waiting = openProposals(caseload, caseload.head.time)
    .map(({ plan }) => plan)
    .filter((plan) => plan.resident === resident);
  const [sent, setSent] = useState(false);
  // What is sent itself is in the book a moment before this page is left.
  const same = sent ? undefined : sameProposal(waiting, proposed);
  const complete = fund !== undefined && missing.length === 0 && short === null;
  const request = complete
    ? { resident, name, fundId: fund.id, title: title.trim(), steps: proposed, reserved }
    : null;
  const button = {
    label: say("propose.send"),
    doneText: say("propose.done"),
    onDone: () => {
      forget();
      navigate(`/mentor/people/${resident}`);
    },
    onTurn: (turn: Turn) => setSent(turn === "sent" || turn === "done"),
    review: true,
  };
  const placesOf = (one: FundTotals) =>
    one.neighbourhoods.map((place) => neighbourhoods[place] ?? place).join(", ");
  if (funds.length === 0) return <Empty>{say("propose.noFund")}</Empty>;
  return (
    <>
      <TextField
        label={say("propose.planTitle")}
        hint={say("propose.planTitleHint")}
        text={title}
        onText={(text) => setDraft((now) => ({ ...now, title: text }))}
        maxLength={200}
      />
      <SelectField
        label={say("propose.fund")}
        {...(fund && { hint: say("propose.fundFor", { where: placesOf(fund) }) })}
        value={`${fund?.id ?? ""}`}
        onValue={(one) => setDraft((now) => ({ ...now, chosen: one }))}
        options={funds.map((one) => ({
          value: `${one.id}`,
          text: say("propose.fundOption", {
            id: one.id,
            left: money(leftIn(one)),
          }),
        }))}
      />
      {steps.map((step, index) => (
        <StepFields
          key={step.key}
          number={index + 1}
          draft={step}
          onDraft={(next) =>
            setSteps((all) => all.map((one) => (one.key === step.key ? next : one)))
          }
          onRemove={
            steps.length > 1
              ? () => setSteps((all) => all.filter((one) => one.key !== step.key))
              : undefined
          }
          days={days}
          fundEnds={fund ? date(fund.until) : ""}
        />
      ))}
      {steps.length < MOST_STEPS && (
        <div>
          <Button
            variant="secondary"
            onClick={() =>
              setSteps((all) => [...all, emptyStep(Math.max(...all.map((one) => one.key)) + 1)])
            }
          >
            {say("propose.addStep")}
          </Button>
        </div>
      )}
      <BudgetFigures fund={fund} budget={valueOf(budget)} wanted={reserved} name={name} />
      <MissingLine intro={say("missing")} missing={missing} />
      {short && (
        <p className="sc-notice" role="status">
          <Picture name="warning" />
          {say(`propose.short.${short.of}`, { left: money(short.left) })}
        </p>
      )}
      {same && (
        <p className="sc-notice" role="status">
          <Picture name="warning" />
          {say("propose.same", { date: date(same.proposedAt) })}
        </p>
      )}
      {idea ? (
        <TransactionButton
          transaction={takeUpIdea}
          request={request && { ...request, suggestionId: idea.id }}
          {...button}
        />
      ) : (
        <TransactionButton transaction={proposePlan} request={request} {...button} />
      )}
    </>
  );
}

/** Funds that are open and meant for where the resident lives, the fullest first. */
function fundsFor({ funds, residents, head }: MentorAnswer, resident: Address): FundTotals[] {
  const person = residents.find((one) => one.person.address === resident)?.person;
  return funds
    .filter((one) => !one.closed && one.until > head.time)
    .filter((one) => person && one.neighbourhoods.includes(person.neighbourhood))
    .sort((one, two) => (leftIn(two) > leftIn(one) ? 1 : -1));
}
