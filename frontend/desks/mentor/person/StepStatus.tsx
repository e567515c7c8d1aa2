import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { useWords } from "../../../words/use-words.ts";

const marks: { [status in SubgoalRow["status"]]: { tone: StatusTone; picture: PictureName } } = {
  agreed: { tone: "plain", picture: "step" },
  reported: { tone: "waiting", picture: "clock" },
  sentBack: { tone: "bad", picture: "back" },
  confirmed: { tone: "good", picture: "yes" },
  earned: { tone: "good", picture: "clock" },
  undone: { tone: "bad", picture: "back" },
  lapsed: { tone: "bad", picture: "no" },
  cancelled: { tone: "plain", picture: "no" },
};

/** Where a step stands, as its mentor reads it. */
export function StepStatus({ status }: { status: SubgoalRow["status"] }) {
  const say = useWords("mentor");
  return <StatusMark {...marks[status]}>{say(`step.status.${status}`)}</StatusMark>;
}
