import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { standingOf, type Standing } from "./standing-of.ts";

/** How what this page shows stands now: the frame says it, so that no page can forget to. */
export function useStanding(): Standing {
  const answers = useQueryClient().getQueryCache();
  const subscribe = useCallback(
    (changed: () => void) => answers.subscribe(notifyManager.batchCalls(changed)),
    [answers],
  );
  return useSyncExternalStore(subscribe, () => standingOf(answers));
}
