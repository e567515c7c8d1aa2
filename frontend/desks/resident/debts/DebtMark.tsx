import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { useWords } from "../../../words/use-words.ts";

const marks: { [status in DebtRow["status"]]: { tone: StatusTone; picture: PictureName } } = {
  registered: { tone: "waiting", picture: "clock" },
  recognised: { tone: "plain", picture: "bill" },
  disputed: { tone: "bad", picture: "no" },
  withdrawn: { tone: "good", picture: "back" },
  settled: { tone: "good", picture: "yes" },
};

/** Where a bill stands, in words with a picture. */
export function DebtMark({ debt: { status, paused } }: { debt: DebtRow }) {
  const say = useWords("resident");
  const stands = status !== "withdrawn" && status !== "settled";
  return (
    <>
      <StatusMark {...marks[status]}>{say(`debt.status.${status}`)}</StatusMark>
      {paused && stands && (
        <StatusMark tone="good" picture="pause">
          {say("debt.paused")}
        </StatusMark>
      )}
    </>
  );
}
