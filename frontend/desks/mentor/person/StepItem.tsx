import { useId } from "react";
import type { PlanRow, SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import { canStillPay } from "../../../data/can-still-pay.ts";
import { findRecord } from "../../../data/find-record.ts";
import { About } from "../../../parts/About.tsx";
import { Chosen } from "../../../parts/Chosen.tsx";
import { Corrected } from "../../../parts/Corrected.tsx";
import { Dot } from "../../../parts/Dot.tsx";
import { Later } from "../../../parts/Later.tsx";
import { LaterEarnedCoins } from "../../../parts/later-earned-coins.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { RewordForm } from "../../../parts/RewordForm.tsx";
import { Rewording } from "../../../parts/Rewording.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { StepPhotos } from "../../../photos/StepPhotos.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ConfirmButtons } from "./ConfirmButtons.tsx";
import { SendBack } from "./SendBack.tsx";
import { StepStatus } from "./StepStatus.tsx";
import { UndoStep } from "./UndoStep.tsx";

type Props = {
  row: SubgoalRow;
  plan: PlanRow;
  name: string;
  /** The resident no longer takes part. */
  left: boolean;
  /** Coin cents that the resident has free: what was offered or used can not be taken back. */
  free: bigint;
  records: readonly DossierRecord[];
};

/** One step of a resident, and what its mentor can do with it now. */
export function StepItem({ row, plan, name, left, free, records }: Props) {
  const say = useWords("mentor");
  const id = useId();
  const noWords = useNoWords(records);
  const { money, date } = useFormat();
  const words = findRecord(records, "subgoal", row.commitment);
  const report = findRecord(records, "report", row.reportCommitment);
  const reason =
    row.status === "sentBack" || row.status === "undone"
      ? (findRecord(records, "sendBack", row.reasonCommitment) ??
        findRecord(records, "undo", row.reasonCommitment))
      : undefined;
  const open = !left && plan.status === "accepted" && isOpen(row);
  /** What was paid stands beside what was agreed; what never comes does not stand there as if it were to. */
  const pays = canStillPay(row.status) || row.status === "confirmed";
  const text = words?.content.text ?? noWords;
  return (
    <li className="sc-card">
      <p id={id}>
        <strong>{text}</strong>
        {words && (
          <span className="sc-quiet">
            {" "}
            <Dot /> {say(`pillar.${words.content.pillar}`)}
          </span>
        )}
      </p>
      {plan.status === "accepted" && <StepStatus status={row.status} />}
      <Rows
        rows={[
          ...(pays ? [{ term: say("step.reward"), text: money(row.reward) }] : []),
          ...(pays && BigInt(row.groupReward) > 0n
            ? [{ term: say("step.groupReward"), text: money(row.groupReward) }]
            : []),
          ...(row.status === "confirmed"
            ? [{ term: say("step.paid"), text: money(row.paid) }]
            : []),
          ...(row.status === "undone" ? [{ term: say("step.gone"), text: money(row.paid) }] : []),
          row.confirmedAt === null
            ? { term: say("step.due"), text: date(row.dueAt) }
            : { term: say("step.confirmedAt"), text: date(row.confirmedAt) },
        ]}
      />
      {report && <blockquote className="sc-quote">{report.content.text}</blockquote>}
      <Corrected record={report} records={records} />
      {reason && <p>{say("step.reason", { reason: reason.content.reason })}</p>}
      {reason?.kind === "sendBack" && <Chosen record={reason} />}
      <LineMark line={row.last} records={[words, report, reason]} agrees={stepAgrees(row)}>
        <About id={id}>
          <StepPhotos
            resident={plan.resident}
            subgoalId={row.id}
            moments={["begin", "end"]}
            mayAdd={open}
          />
          {open && <ConfirmButtons row={row} name={name} step={text} review />}
          {row.status === "earned" && !left && (
            <Later>
              <LaterEarnedCoins
                subgoalId={row.id}
                resident={plan.resident}
                coins={BigInt(row.paid)}
              />
            </Later>
          )}
          {left && row.status === "reported" && <p>{say("today.left", { name })}</p>}
          {row.status === "reported" && <SendBack resident={plan.resident} subgoalId={row.id} />}
          <UndoStep row={row} resident={plan.resident} free={free} />
          {open && words && (
            <RewordForm
              plan={plan}
              subgoalId={row.id}
              pillar={words.content.pillar}
              oldText={text}
            />
          )}
        </About>
      </LineMark>
      <Rewording plan={plan} subgoalId={row.id} oldText={text} side="mentor" records={records} />
    </li>
  );
}

function isOpen({ status }: SubgoalRow): boolean {
  return status === "agreed" || status === "reported" || status === "sentBack";
}
