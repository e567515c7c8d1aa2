import { useState } from "react";
import type { MentorAnswer } from "../../../../protocol/wire/index-answers.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useNow } from "../../../data/use-now.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useWords } from "../../../words/use-words.ts";
import { UndoStep } from "../person/UndoStep.tsx";
import type { Caseload } from "../use-caseload.ts";
import { undoableSteps, type WaitingStep } from "../waiting.ts";

type Props = { caseload: MentorAnswer; nameOf: Caseload["nameOf"] };

/** What was confirmed in the last 72 hours, folded: each to take back, as on the page of its person. */
export function JustConfirmed({ caseload, nameOf }: Props) {
  const say = useWords("mentor");
  const steps = undoableSteps(caseload, useNow());
  const [open, setOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <details className="sc-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("together.mistake", { count: steps.length })}</summary>
      {open && (
        <ul className="sc-list">
          {steps.map((step) => (
            <Confirmed key={step.row.id} {...step} name={nameOf(step.person.address)} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Confirmed({ person, row, name }: WaitingStep & { name: string }) {
  const say = useWords("mentor");
  const records = recordsOf(useRecords(person.address));
  const noWords = useNoWords(records);
  const words = findRecord(records, "subgoal", row.commitment);
  const step = words?.content.text ?? noWords;
  return (
    <li className="sc-card">
      <p>
        <strong>{say("confirmGroup.who", { name, step })}</strong>{" "}
        <Money cents={row.paid} of="coins" />
      </p>
      <LineMark line={row.last} records={[words]} agrees={stepAgrees(row)}>
        <UndoStep
          row={row}
          resident={person.address}
          free={BigInt(person.balance) - BigInt(person.held)}
        />
      </LineMark>
    </li>
  );
}
