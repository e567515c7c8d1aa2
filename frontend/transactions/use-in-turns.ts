import { useRef, useState } from "react";
import { inTurns } from "./in-turns.ts";

export type TurnsProgress = {
  state: "idle" | "running" | "stopping" | "failed";
  /** Turns that were carried out since it began. */
  done: number;
  error: unknown;
};

const NOTHING: TurnsProgress = { state: "idle", done: 0, error: null };

/**
 * Work in several turns, with how far it is. `stop` lets the turn that is under way end and sends no more; `start` with the
 * same turns goes on where it stopped or failed. `begin` forgets what was done.
 */
export function useInTurns() {
  const [progress, setProgress] = useState<TurnsProgress>(NOTHING);
  const running = useRef(false);
  const wanted = useRef(true);
  const done = useRef(0);

  async function start<Turn>(
    turns: readonly Turn[],
    carryOut: (turn: Turn, place: number) => Promise<number>,
  ): Promise<void> {
    if (running.current) return;
    running.current = true;
    wanted.current = true;
    const show = (state: TurnsProgress["state"], error: unknown = null) =>
      setProgress({ state, done: done.current, error });
    show("running");
    try {
      await inTurns(turns, done.current, carryOut, {
        stopped: () => !wanted.current,
        onDone: (count) => {
          done.current = count;
          show(wanted.current ? "running" : "stopping");
        },
      });
      show("idle");
    } catch (error) {
      show("failed", error);
    } finally {
      running.current = false;
    }
  }
  return {
    progress,
    start,
    stop: () => {
      wanted.current = false;
      setProgress((before) => ({ ...before, state: "stopping" }));
    },
    begin: () => {
      if (running.current) return;
      done.current = 0;
      setProgress(NOTHING);
    },
  };
}
