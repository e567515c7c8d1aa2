import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { resume } from "../../../transactions/resume.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = Pick<PersonRow, "status" | "honouredUntil">;

/** Says that somebody has paused or left, what that means, and how to go on. */
export function PausedNotice({ status, honouredUntil }: Props) {
  const say = useWords("resident");
  const { date } = useFormat();
  if (status === "paused")
    return (
      <div className="sc-notice">
        <Picture name="pause" />
        <div className="sc-stack">
          <p>{say("paused.text")}</p>
          <TransactionButton
            transaction={resume}
            request={true}
            label={say("paused.resume")}
            doneText={say("paused.resumed")}
          />
        </div>
      </div>
    );
  if (status === "left")
    return (
      <p className="sc-notice">
        <Picture name="back" />
        {say("left.text", { date: honouredUntil === null ? "" : date(honouredUntil) })}
      </p>
    );
  return null;
}
