import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { LapsedRow } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { TurnsBar } from "../../parts/TurnsBar.tsx";
import { freeLapsed } from "../../transactions/free-lapsed.ts";
import { useInTurns } from "../../transactions/use-in-turns.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  rows: readonly LapsedRow[];
  /** Whether they go back one by one now. */
  onGoing: (isGoing: boolean) => void;
  /** After each: the coin cents that went back. */
  onFreed: (coins: bigint) => void;
};

/** One button for all of them; what will happen in words, and how far it is. What went back stays there. */
export function FreeLapsed({ rows, onGoing, onFreed }: Props) {
  const say = useWords("lapsed");
  const sayShared = useWords("transactions");
  const [reviewing, setReviewing] = useState(false);
  const { progress, begin, start, stop } = useInTurns();
  const touches = useAccount().identity.kind === "passkey" && rows.length > 1;
  const busy = progress.state === "running" || progress.state === "stopping";
  const total = rows.length;

  const free = async () => {
    setReviewing(false);
    onGoing(true);
    begin();
    await start(rows, async (row, _place, send) => {
      await send(freeLapsed, row);
      onFreed(BigInt(row.coins));
      return 1;
    });
    onGoing(false);
  };
  if (busy)
    return (
      <div className="sc-transaction">
        <TurnsBar
          text={say("progress", { count: progress.done, total })}
          done={progress.done}
          total={total}
          stop={say("stop")}
          stopping={progress.state === "stopping"}
          onStop={stop}
        />
      </div>
    );
  const plans = rows.filter(({ what }) => what === "plan").length;
  const coins = rows.reduce((sum, row) => sum + BigInt(row.coins), 0n);
  return (
    <div className="sc-transaction">
      {reviewing ? (
        <div className="sc-review" role="group" aria-label={sayShared("review")}>
          <Rows
            rows={[
              { term: say("back"), text: <Money cents={coins} of="coins" /> },
              { term: say("of"), text: say("count", { plans, steps: total - plans }) },
              { term: say("then"), text: say("thenText") },
            ]}
          />
          {touches && <p>{say("touches")}</p>}
          <div className="sc-buttons">
            <Button onClick={() => void free()}>{sayShared("yes", { label: say("free") })}</Button>
            <Button variant="tertiary" onClick={() => setReviewing(false)}>
              {sayShared("back")}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="secondary" onClick={() => setReviewing(true)}>
          {say("free")}
        </Button>
      )}
      {progress.state === "failed" && (
        <FailureNotice error={progress.error} afterSignIn={() => void free()} />
      )}
    </div>
  );
}
