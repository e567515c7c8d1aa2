import type { Address } from "../../protocol/wire/basics.ts";

/** Whether a page shows nobody in particular, or this very person: no other resident's screen belongs beside it. */
export function isOnPageOf(path: string, resident: Address): boolean {
  const shown = /\/(0x[0-9a-f]{40})(?=\/|$)/i.exec(path)?.[1];
  return shown === undefined || shown.toLowerCase() === resident.toLowerCase();
}
