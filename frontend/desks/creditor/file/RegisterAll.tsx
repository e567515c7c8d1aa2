import { Button } from "@amsterdam/design-system-react";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { TurnsBar } from "../../../parts/TurnsBar.tsx";
import type { TurnsProgress } from "../../../transactions/use-in-turns.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  progress: TurnsProgress;
  /** How many lines of the file are new. */
  total: number;
  /** The line of the file that is next. */
  nextLine: number;
  onRegister: () => void;
  onStop: () => void;
};

/** One button for all that is new, how far it is, and where it goes on after it stopped. */
export function RegisterAll({ progress, total, nextLine, onRegister, onStop }: Props) {
  const say = useWords("creditor");
  const count = progress.done;
  const left = total - count;
  const busy = progress.state === "running" || progress.state === "stopping";
  return (
    <div className="sc-transaction">
      {left > 0 && !busy && (
        <>
          <p>{say("file.each")}</p>
          <Button onClick={onRegister}>
            {say(count > 0 ? "file.goOn" : "file.register", { count: left })}
          </Button>
        </>
      )}
      {busy && (
        <TurnsBar
          text={say("file.progress", { count, total })}
          done={count}
          total={total}
          stop={say("file.stop")}
          stopping={progress.state === "stopping"}
          onStop={onStop}
        />
      )}
      {left === 0 && !busy && (
        <GoodNotice>{say(count > 0 ? "file.allDone" : "file.nothingNew", { count })}</GoodNotice>
      )}
      {progress.state === "failed" && (
        <>
          {left > 0 && <p>{say("file.stoppedAt", { line: nextLine })}</p>}
          <FailureNotice error={progress.error} afterSignIn={onRegister} />
        </>
      )}
    </div>
  );
}
