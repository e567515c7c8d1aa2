import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { StaffRecovery } from "../../../../protocol/wire/help-api.ts";

export type StaffRecoveryState = "waits" | "ready" | NonNullable<StaffRecovery["end"]>["how"];

/** Where it stands at this moment of the chain. */
export function staffRecoveryState(
  { end, readyAt }: StaffRecovery,
  now: Seconds,
): StaffRecoveryState {
  if (end) return end.how;
  return now < readyAt ? "waits" : "ready";
}
