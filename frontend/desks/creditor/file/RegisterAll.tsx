import { Button } from "@amsterdam/design-system-react";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { Registering } from "./use-register-all.ts";

type Props = {
  progress: Registering;
  /** How many lines are still to be registered. */
  left: number;
  onRegister: () => void;
  onStop: () => void;
};

/** One button for all that is new, how far it is, and where it goes on after it stopped. */
export function RegisterAll({ progress, left, onRegister, onStop }: Props) {
  const say = useWords("creditor");
  const count = progress.done.length;
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
        <>
          <p role="status">{say("file.progress", { count, total: count + left })}</p>
          <progress
            className="sc-progress"
            value={count}
            max={count + left}
            aria-label={say("file.progress", { count, total: count + left })}
          />
          <Button variant="secondary" disabled={progress.state === "stopping"} onClick={onStop}>
            {say("file.stop")}
          </Button>
        </>
      )}
      {left === 0 && !busy && (
        <GoodNotice>{say(count > 0 ? "file.allDone" : "file.nothingNew", { count })}</GoodNotice>
      )}
      {progress.state === "failed" && <FailureNotice error={progress.error} again={onRegister} />}
    </div>
  );
}
