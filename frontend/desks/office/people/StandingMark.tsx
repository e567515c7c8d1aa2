import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { useWords } from "../../../words/use-words.ts";

const marks: { [status in PersonRow["status"]]: { tone: StatusTone; picture: PictureName } } = {
  enrolled: { tone: "waiting", picture: "clock" },
  participating: { tone: "good", picture: "yes" },
  paused: { tone: "waiting", picture: "pause" },
  left: { tone: "plain", picture: "no" },
};

/** Where a resident stands, as the office reads it. */
export function StandingMark({ status }: { status: PersonRow["status"] }) {
  const say = useWords("office");
  return <StatusMark {...marks[status]}>{say(`status.${status}`)}</StatusMark>;
}
