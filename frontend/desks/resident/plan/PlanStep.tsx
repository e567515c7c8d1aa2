import { useId } from "react";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import { canStillPay } from "../../../data/can-still-pay.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useNow } from "../../../data/use-now.ts";
import { About } from "../../../parts/About.tsx";
import { Chosen } from "../../../parts/Chosen.tsx";
import { Later } from "../../../parts/Later.tsx";
import { LaterEarnedCoins } from "../../../parts/later-earned-coins.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Rewording } from "../../../parts/Rewording.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { StepPhotos } from "../../../photos/StepPhotos.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ReportForm } from "./ReportForm.tsx";
import { StepMore } from "./StepMore.tsx";
import { StepMark } from "./StepMark.tsx";
import { canReport, daysLeft, stepStatus, type Step } from "./steps.ts";

type Props = {
  step: Step;
  /** Whether it comes next. */
  isNext: boolean;
  person: PersonRow["status"];
  records: readonly DossierRecord[];
};

/** One step: what it is, what it gives, where it stands, and "Dit is klaar". */
export function PlanStep({ step, isNext, person, records }: Props) {
  const say = useWords("resident");
  const id = useId();
  const noWords = useNoWords(records);
  const { money, date } = useFormat();
  const { row, words } = step;
  const status = stepStatus(row, person);
  const reason =
    row.status === "undone"
      ? findRecord(records, "undo", row.reasonCommitment)
      : row.status === "sentBack"
        ? findRecord(records, "sendBack", row.reasonCommitment)
        : undefined;
  const report = findRecord(records, "report", row.reportCommitment);
  const reportable = canReport(status);
  const days = daysLeft(row.dueAt, useNow());
  const open = reportable || status === "reported";
  /** The photo of the result stands in the form itself: one place to add one, not two. */
  const photos = (
    <StepPhotos
      resident={step.plan.resident}
      subgoalId={row.id}
      moments={reportable ? ["begin"] : ["begin", "end"]}
      mayAdd={open}
    />
  );
  return (
    <li className="sc-card">
      <p id={id}>
        <strong>{words?.content.text ?? noWords}</strong>
      </p>
      <StepMark status={status} />
      <Rows
        rows={[
          ...(status === "confirmed" ? [{ term: say("step.paid"), text: money(row.paid) }] : []),
          ...(canStillPay(status) ? [{ term: say("step.reward"), text: money(row.reward) }] : []),
          ...(canStillPay(status) && BigInt(row.groupReward) > 0n
            ? [{ term: say("step.groupReward"), text: money(row.groupReward) }]
            : []),
          row.confirmedAt !== null
            ? { term: say("step.confirmedAt"), text: date(row.confirmedAt) }
            : { term: say("step.due"), text: date(row.dueAt) },
          ...(reportable
            ? [
                {
                  term: say("step.left"),
                  text: days === null ? say("step.leftNone") : say("step.leftDays", { days }),
                },
              ]
            : []),
        ]}
      />
      {status === "undone" && (
        <p>
          {row.paid === "0"
            ? say("undone.waited")
            : say("undone.coins", { coins: money(row.paid) })}{" "}
          {say("undone.nothing")}
        </p>
      )}
      {reason && <p>{say("step.reason", { reason: reason.content.reason })}</p>}
      {reason?.kind === "sendBack" && <Chosen record={reason} />}
      <LineMark line={row.last} records={[words, reason, report]} agrees={stepAgrees(row)}>
        <About id={id}>
          {status === "earned" && (
            <Later>
              <LaterEarnedCoins
                subgoalId={row.id}
                resident={step.plan.resident}
                coins={BigInt(row.paid)}
              />
            </Later>
          )}
          {reportable ? <ReportForm subgoalId={row.id} isNext={isNext} folded={photos} /> : photos}
          {open && <StepMore plan={step.plan} row={row} words={words} />}
        </About>
      </LineMark>
      {person !== "left" && (
        <Rewording
          plan={step.plan}
          subgoalId={row.id}
          oldText={words?.content.text ?? noWords}
          side="resident"
          records={records}
        />
      )}
    </li>
  );
}
