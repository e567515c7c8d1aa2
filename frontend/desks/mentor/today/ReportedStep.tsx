import { useId } from "react";
import { Link } from "wouter";
import { stepAgrees } from "../../../check/row-agrees.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { About } from "../../../parts/About.tsx";
import { Card } from "../../../parts/Card.tsx";
import { Corrected } from "../../../parts/Corrected.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { StepPhotos } from "../../../photos/StepPhotos.tsx";
import { confirmStep } from "../../../transactions/confirm-step.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ConfirmButtons } from "../person/ConfirmButtons.tsx";
import { SendBack } from "../person/SendBack.tsx";
import type { WaitingStep } from "../waiting.ts";

type Props = {
  waiting: WaitingStep;
  name: string;
  onDone: (text: string) => void;
  onTurn: (turn: Turn) => void;
};

/** One card that waits: what was done, what will happen, and one press. */
export function ReportedStep({ waiting, name, onDone, onTurn }: Props) {
  const say = useWords("mentor");
  const format = useFormat();
  const id = useId();
  const { person, plan, row } = waiting;
  const records = recordsOf(useRecords(person.address));
  const noWords = useNoWords(records);
  const words = findRecord(records, "subgoal", row.commitment);
  const planWords = findRecord(records, "plan", plan.commitment);
  const report = findRecord(records, "report", row.reportCommitment);
  const text = words?.content.text ?? noWords;
  const request = {
    subgoalId: row.id,
    asGroup: false,
    name,
    step: text,
    coins: BigInt(row.reward),
  };
  return (
    <Card strong>
      <h2 className="sc-waiting-step" id={`${id}-what`}>
        {text}
        <span className="ams-visually-hidden">, </span>
        <Money cents={row.reward} of="coins" />
      </h2>
      <p id={`${id}-whose`}>
        {say("today.reported", { name, date: format.date(row.reportedAt ?? 0) })}
        {planWords && ` ${say("today.plan", { plan: planWords.content.title })}`}
      </p>
      {report && <blockquote className="sc-quote">{report.content.text}</blockquote>}
      <Corrected record={report} records={records} />
      <StepPhotos
        resident={person.address}
        subgoalId={row.id}
        moments={["begin", "end"]}
        mayAdd={false}
      />
      <LineMark line={row.last} records={[words, planWords, report]} agrees={stepAgrees(row)}>
        <About id={`${id}-what ${id}-whose`}>
          {person.status === "left" ? (
            <p>{say("today.left", { name })}</p>
          ) : (
            <>
              <Rows rows={confirmStep.summary(request, say, format)} />
              <ConfirmButtons
                row={row}
                name={name}
                step={text}
                onDone={(coins) => onDone(say("today.done", { name, step: text, coins }))}
                onTurn={onTurn}
              />
            </>
          )}
          <SendBack resident={person.address} subgoalId={row.id} onTurn={onTurn} />
        </About>
      </LineMark>
      <p>
        <Link className="sc-way" href={`/mentor/people/${person.address}`}>
          {say("today.person", { name })}
        </Link>
      </p>
    </Card>
  );
}
