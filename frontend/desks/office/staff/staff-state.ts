import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";

export type StaffState = "revoked" | "ended" | "waiting" | "valid";

/** Where a role stands at a moment. */
export function staffState({ revoked, from, until }: StaffRow, now: Seconds): StaffState {
  if (revoked) return "revoked";
  if (until <= now) return "ended";
  return from > now ? "waiting" : "valid";
}

/** Whether a role gives rights at a moment. */
export function isValid(row: StaffRow, now: Seconds): boolean {
  return staffState(row, now) === "valid";
}
