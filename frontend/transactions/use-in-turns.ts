import { useEffect, useRef, useState } from "react";
import type { TransactionReceipt } from "viem";
import { useAccount } from "../account/AccountContext.ts";
import { fetched } from "../account/fetched.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { holdAsking } from "../data/ask-anew.ts";
import { inTurns } from "./in-turns.ts";
import type { WrittenRecords } from "./run-transaction.ts";
import type { SignedCall } from "./transaction.ts";

export type TurnsProgress = {
  state: "idle" | "running" | "stopping" | "failed";
  /** Turns that were carried out since it began. */
  done: number;
  error: unknown;
};

/** Sends one transaction of a turn and waits for its block; that the index shows it is waited for once, after the last turn. */
export type Send = <Request>(
  transaction: SignedCall<Request>,
  request: Request,
) => Promise<TransactionReceipt>;

/** How a transaction is sent: loaded once a page that has a button for it is shown, not before. */
const sending = () => import("./run-transaction.ts");

const NOTHING: TurnsProgress = { state: "idle", done: 0, error: null };

/**
 * Work in several turns, with how far it is. `stop` lets the turn that is under way end and sends no more; `start` with the
 * same turns goes on where it stopped or failed, and answers false where it failed. `begin` forgets what was done.
 */
export function useInTurns() {
  const account = useAccount();
  const config = useConfig();
  const [progress, setProgress] = useState<TurnsProgress>(NOTHING);
  const running = useRef(false);
  const wanted = useRef(true);
  const done = useRef(0);
  const written = useRef<WrittenRecords>(new Map());

  useEffect(() => {
    void sending().catch(() => undefined);
  }, []);

  async function start<Turn>(
    turns: readonly Turn[],
    carryOut: (turn: Turn, place: number, send: Send) => Promise<number>,
  ): Promise<boolean> {
    if (running.current) return true;
    running.current = true;
    wanted.current = true;
    const show = (state: TurnsProgress["state"], error: unknown = null) =>
      setProgress({ state, done: done.current, error });
    let newest = 0n;
    const send: Send = async (transaction, request) => {
      const told = () => undefined;
      const { sendTransaction } = await fetched(sending());
      const receipt = await sendTransaction(
        transaction,
        request,
        account,
        config,
        written.current,
        told,
      );
      newest = receipt.blockNumber;
      return receipt;
    };
    const askAgain = holdAsking();
    let shownTo = -1;
    show("running");
    try {
      await inTurns(turns, done.current, (turn, place) => carryOut(turn, place, send), {
        stopped: () => !wanted.current,
        onDone: (count) => {
          done.current = count;
          show(wanted.current ? "running" : "stopping");
        },
        settle: async () => {
          const { untilShown } = await fetched(sending());
          await untilShown(account, newest);
          shownTo = Number(newest);
        },
      });
      show("idle");
      return true;
    } catch (error) {
      show("failed", error);
      return false;
    } finally {
      running.current = false;
      askAgain(shownTo);
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
