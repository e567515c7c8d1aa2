import { useEffect, useRef, useState } from "react";
import type { TransactionReceipt } from "viem";
import { useAccount } from "../account/AccountContext.ts";
import { fetched } from "../account/fetched.ts";
import { useConfig } from "../config/ConfigContext.ts";
import type { Phase, WrittenRecords } from "./run-transaction.ts";
import type { SignedCall } from "./transaction.ts";

export type Progress =
  | { state: "idle" }
  | { state: "running"; phase: Phase | "away" }
  | { state: "done"; receipt: TransactionReceipt }
  | { state: "failed"; error: unknown };

/** How a transaction is sent: loaded once a page that has a button for one is shown, not before. */
const sending = () => import("./run-when-reached.ts");

/**
 * Runs one kind of transaction and tells how far it is. A second press while it runs does nothing. Without a connection it
 * waits, and goes on by itself while the page stays open (decision 108).
 *
 * `run` answers the receipt when it is done and the index shows it; null when it is not. `stopWaiting` sends no more of what waits.
 */
export function useTransaction<Request>(transaction: SignedCall<Request>) {
  const account = useAccount();
  const config = useConfig();
  const [progress, setProgress] = useState<Progress>({ state: "idle" });
  const running = useRef(false);
  const waits = useRef<AbortController>(null);
  const written = useRef<WrittenRecords>(new Map());

  useEffect(() => {
    void sending().catch(() => undefined);
    return () => waits.current?.abort();
  }, []);

  async function run(request: Request): Promise<TransactionReceipt | null> {
    if (running.current) return null;
    running.current = true;
    waits.current = new AbortController();
    setProgress({ state: "running", phase: "checking" });
    try {
      const { runWhenReached } = await fetched(sending());
      const receipt = await runWhenReached(
        transaction,
        request,
        account,
        config,
        written.current,
        (phase) => setProgress({ state: "running", phase }),
        waits.current.signal,
      );
      setProgress(receipt ? { state: "done", receipt } : { state: "idle" });
      return receipt;
    } catch (error) {
      setProgress({ state: "failed", error });
      return null;
    } finally {
      running.current = false;
    }
  }
  return {
    progress,
    run,
    reset: () => setProgress({ state: "idle" }),
    stopWaiting: () => waits.current?.abort(),
  };
}
