import { useSyncExternalStore } from "react";
import { unsentNow, whenUnsentChanges, type Unsent } from "./kept-operation.ts";

/** What was signed on this page with a passkey and is not on the chain yet. */
export function useUnsent(): Unsent | null {
  return useSyncExternalStore(whenUnsentChanges, unsentNow, unsentNow);
}
