import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { PictureName } from "../../../parts/Picture.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { useWords } from "../../../words/use-words.ts";

const marks: { [status in DebtRow["status"]]: { tone: StatusTone; picture: PictureName } } = {
  registered: { tone: "waiting", picture: "clock" },
  recognised: { tone: "good", picture: "yes" },
  disputed: { tone: "bad", picture: "warning" },
  withdrawn: { tone: "plain", picture: "no" },
  settled: { tone: "good", picture: "yes" },
};

/** Where a claim stands. */
export function ClaimStatus({ debt: { status, paused } }: { debt: DebtRow }) {
  const say = useWords("creditor");
  const stands = status !== "withdrawn" && status !== "settled";
  return (
    <>
      <StatusMark {...marks[status]}>{say(`claim.status.${status}`)}</StatusMark>
      {paused && stands && (
        <StatusMark tone="plain" picture="pause">
          {say("claim.status.paused")}
        </StatusMark>
      )}
    </>
  );
}
