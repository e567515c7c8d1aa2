import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import type { GroupLine } from "../../../transactions/confirm-group.ts";
import type { RefusedLine } from "../../../transactions/refused-lines.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { confirmed: number; refused: readonly (RefusedLine & GroupLine)[] };

/** What became of a group: how many were confirmed, and each line that was not, with its reason in words. */
export function GroupOutcome({ confirmed, refused }: Props) {
  const say = useWords("mentor");
  return (
    <div role="status" className="sc-stack">
      <GoodNotice>{say("together.doneFor", { count: confirmed })}</GoodNotice>
      {refused.map(({ subgoalId, name, step, reason }) => (
        <p key={subgoalId} className="sc-notice">
          <Picture name="no" />
          {say("together.refused", { name, step, reason: say(`refusal.${reason}`) })}
        </p>
      ))}
    </div>
  );
}
