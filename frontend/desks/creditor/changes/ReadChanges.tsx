import { Button } from "@amsterdam/design-system-react";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { TurnsBar } from "../../../parts/TurnsBar.tsx";
import { correctClaim } from "../../../transactions/correct-claim.ts";
import { recordPayment } from "../../../transactions/record-payment.ts";
import { useInTurns, type Send } from "../../../transactions/use-in-turns.ts";
import { useWords } from "../../../words/use-words.ts";
import { ChangesTable } from "./ChangesTable.tsx";
import { needsLook, type SortedChange } from "./sort-changes.ts";

/** Each line beside the book, and the button that writes down what changes, one after the other. */
export function ReadChanges({ name, sorted }: { name: string; sorted: readonly SortedChange[] }) {
  const say = useWords("changes");
  const { progress, start, stop } = useInTurns();
  const turns = sorted.filter(({ after }) => after !== null);
  const total = turns.length;
  const toLookAt = sorted.filter(needsLook).length;
  const busy = progress.state === "running" || progress.state === "stopping";
  const left = total - progress.done;

  const carryOut = async (line: SortedChange, _: number, send: Send) => {
    const { change, debt, before, after } = line;
    if (!debt || !before || !after) return 1;
    const offered = BigInt(debt.offered);
    const about = {
      resident: debt.resident,
      debtId: debt.id,
      before,
      offered,
      reason: change.reason,
    };
    if (change.what === "payment") await send(recordPayment, { ...about, taken: change.parts });
    else {
      const recognised = debt.status === "recognised";
      await send(correctClaim, { ...about, after, recognised });
    }
    return 1;
  };
  const sendAll = () => void start(turns, carryOut);
  return (
    <Card title={say("read", { name })}>
      {toLookAt > 0 && (
        <p className="sc-notice sc-notice--problem" role="alert">
          <Picture name="warning" />
          {say("look", { count: toLookAt, of: sorted.length })}
        </p>
      )}
      <ChangesTable sorted={sorted} done={progress.done} />
      {left > 0 && !busy && (
        <>
          <p>{say("each")}</p>
          <div>
            <Button onClick={sendAll}>{say("send", { count: left })}</Button>
          </div>
        </>
      )}
      {busy && (
        <TurnsBar
          text={say("progress", { count: progress.done, total })}
          done={progress.done}
          total={total}
          stop={say("stop")}
          stopping={progress.state === "stopping"}
          onStop={stop}
        />
      )}
      {left === 0 && !busy && (total > 0 || toLookAt === 0) && (
        <GoodNotice>{say(total > 0 ? "done" : "nothing", { count: total })}</GoodNotice>
      )}
      {progress.state === "failed" && (
        <FailureNotice error={progress.error} afterSignIn={sendAll} />
      )}
    </Card>
  );
}
