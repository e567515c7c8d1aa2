import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { TurnsBar } from "../../../parts/TurnsBar.tsx";
import { confirmGroup, MOST_LINES, type GroupLine } from "../../../transactions/confirm-group.ts";
import { turnsOf } from "../../../transactions/in-turns.ts";
import { useInTurns } from "../../../transactions/use-in-turns.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { outcomeOf, type GroupResult } from "./outcome-of.ts";

type Props = {
  lines: readonly GroupLine[];
  /** After each turn: what was sent stays, so that it is told at once. */
  onSent: (result: GroupResult) => void;
  /** As long as turns are under way, and after one failed, this stays on the screen. */
  onTurns: (turns: Turns) => void;
};

export type Turns = "none" | "underWay" | "failed";

/** More steps than fit in one transaction: sent in turns of a hundred, with how far it is; stopping sends no further turn. */
export function SendGroup({ lines, onSent, onTurns }: Props) {
  const say = useWords("mentor");
  const sayShared = useWords("transactions");
  const { money } = useFormat();
  const [reviewing, setReviewing] = useState(false);
  const { progress, begin, start, stop } = useInTurns();
  /** How many it began with: what was sent is not chosen any more. */
  const [total, setTotal] = useState(0);

  const busy = progress.state === "running" || progress.state === "stopping";
  const send = async () => {
    setTotal(lines.length);
    setReviewing(false);
    onTurns("underWay");
    // What was sent before is not among the lines: each press begins with the first that is left.
    begin();
    const whole = await start(turnsOf(lines, MOST_LINES), async (turn, _, sendOne) => {
      onSent(await outcomeOf(turn, await sendOne(confirmGroup, turn)));
      return 1;
    });
    onTurns(whole ? "none" : "failed");
  };
  const done = Math.min(progress.done * MOST_LINES, total);
  if (busy)
    return (
      <div className="sc-transaction">
        <TurnsBar
          text={say("together.progress", { count: done, total })}
          done={done}
          total={total}
          stop={say("together.stop")}
          stopping={progress.state === "stopping"}
          onStop={stop}
        />
      </div>
    );
  const failure = progress.state === "failed" && (
    <FailureNotice error={progress.error} afterSignIn={() => void send()} />
  );
  if (lines.length === 0) return failure;
  const sum = lines.reduce((coins, line) => coins + line.coins, 0n);
  return (
    <div className="sc-transaction">
      <p>
        {say("together.turns", { turns: Math.ceil(lines.length / MOST_LINES), most: MOST_LINES })}
      </p>
      {reviewing ? (
        <div className="sc-review" role="group" aria-label={sayShared("review")}>
          <Rows
            rows={[
              { term: say("confirmGroup.total"), text: money(sum) },
              { term: say("confirmStep.undo"), text: say("confirmStep.undoTerm") },
            ]}
          />
          <div className="sc-buttons">
            <Button onClick={() => void send()}>
              {sayShared("yes", { label: say("together.send", { count: lines.length }) })}
            </Button>
            <Button variant="tertiary" onClick={() => setReviewing(false)}>
              {sayShared("back")}
            </Button>
          </div>
        </div>
      ) : (
        <Button onClick={() => setReviewing(true)}>
          {say("together.send", { count: lines.length })}
        </Button>
      )}
      {failure}
    </div>
  );
}
