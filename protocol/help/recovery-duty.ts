import type { Seconds } from "../wire/basics.ts";
import type { MeAnswer } from "../wire/dossier-api.ts";
import type { Recovery } from "../wire/help-api.ts";

export type RecoveryState =
  | "awaitsSecond"
  | "awaitsCounsellor"
  | "awaitsBoth"
  | "waits"
  | "ready"
  | "lapsed"
  | NonNullable<Recovery["end"]>["how"];

/** Where an attempt stands at this moment of the chain. */
export function recoveryState(
  recovery: Omit<Recovery, "name" | "organisation">,
  now: Seconds,
): RecoveryState {
  const { end, readyAt, answerUntil, approvedBy, counselledBy, afterStop } = recovery;
  if (end) return end.how;
  if (readyAt !== null) return now < readyAt ? "waits" : "ready";
  if (now > answerUntil) return "lapsed";
  if (approvedBy) return "awaitsCounsellor";
  return afterStop && !counselledBy ? "awaitsBoth" : "awaitsSecond";
}

type Official = Pick<MeAnswer, "role" | "organisation">;

/** What this member of staff can do for it now: the account itself checks the same. */
export function recoveryDuty(
  recovery: Omit<Recovery, "name">,
  { role, organisation }: Official,
  now: Seconds,
): "approve" | "counsel" | "finish" | null {
  const state = recoveryState(recovery, now);
  if (state === "ready") return "finish";
  const isSecond = role === "office" || role === "second";
  const lacksSecond = state === "awaitsSecond" || state === "awaitsBoth";
  if (lacksSecond && isSecond && organisation !== recovery.organisation) return "approve";
  const lacksCounsellor = state === "awaitsCounsellor" || state === "awaitsBoth";
  if (lacksCounsellor && role === "counsellor" && !recovery.counselledBy) return "counsel";
  return null;
}
