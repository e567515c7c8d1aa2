import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { stepMarks } from "../../../parts/step-marks.ts";
import { useWords } from "../../../words/use-words.ts";

/** Where a step stands, in words with a picture. */
export function StepMark({ status }: { status: SubgoalRow["status"] }) {
  const say = useWords("resident");
  return <StatusMark {...stepMarks[status]}>{say(`step.status.${status}`)}</StatusMark>;
}
