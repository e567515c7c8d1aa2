import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { stepMarks } from "../../../parts/step-marks.ts";
import { useWords } from "../../../words/use-words.ts";

/** Where a step stands, as its mentor reads it. */
export function StepStatus({ status }: { status: SubgoalRow["status"] }) {
  const say = useWords("mentor");
  return <StatusMark {...stepMarks[status]}>{say(`step.status.${status}`)}</StatusMark>;
}
