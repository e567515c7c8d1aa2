import { useRef, useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { registerClaim, type RegisterClaimRequest } from "../../../transactions/register-claim.ts";
import { runTransaction, type WrittenRecords } from "../../../transactions/run-transaction.ts";

export type Registering = {
  state: "idle" | "running" | "stopping" | "failed";
  /** References that were registered since the file was chosen. */
  done: readonly string[];
  error: unknown;
};

/**
 * Registers claims one after another, each a transaction of its own. It stops at the first that fails or when it is
 * told to; calling it again with what is left goes on there, and no words are written twice.
 */
export function useRegisterAll() {
  const account = useAccount();
  const config = useConfig();
  const [progress, setProgress] = useState<Registering>({ state: "idle", done: [], error: null });
  const running = useRef(false);
  const stopped = useRef(false);
  const written = useRef<WrittenRecords>(new Map());

  async function registerAll(requests: readonly RegisterClaimRequest[]): Promise<void> {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    setProgress(({ done }) => ({ state: "running", done, error: null }));
    try {
      for (const request of requests) {
        if (stopped.current) break;
        await runTransaction(
          registerClaim,
          request,
          account,
          config,
          written.current,
          () => undefined,
        );
        setProgress((before) => ({ ...before, done: [...before.done, request.reference] }));
      }
      setProgress(({ done }) => ({ state: "idle", done, error: null }));
    } catch (error) {
      setProgress(({ done }) => ({ state: "failed", done, error }));
    } finally {
      running.current = false;
    }
  }
  const stop = () => {
    stopped.current = true;
    setProgress((before) => ({ ...before, state: "stopping" }));
  };
  return { progress, registerAll, stop };
}
