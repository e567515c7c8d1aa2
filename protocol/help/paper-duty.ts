import type { Seconds } from "../wire/basics.ts";
import type { MeAnswer } from "../wire/dossier-api.ts";
import type { PaperStep } from "../wire/help-api.ts";

/** How long a confirmed step can be carried out, in seconds. */
const PERFORM_PERIOD = 30 * 86_400;

export type PaperState =
  "awaitsSecond" | "waits" | "ready" | "lapsed" | NonNullable<PaperStep["end"]>["how"];

/** Where a step on paper stands at this moment of the chain. */
export function paperState(
  { end, readyAt, answerUntil }: Pick<PaperStep, "end" | "readyAt" | "answerUntil">,
  now: Seconds,
): PaperState {
  if (end) return end.how;
  if (readyAt === null) return now > answerUntil ? "lapsed" : "awaitsSecond";
  if (now < readyAt) return "waits";
  return now > readyAt + PERFORM_PERIOD ? "lapsed" : "ready";
}

/** What this member of staff can do for it now. */
export function paperDuty(
  step: Pick<PaperStep, "end" | "readyAt" | "answerUntil" | "organisation">,
  { role, organisation }: Pick<MeAnswer, "role" | "organisation">,
  now: Seconds,
): "confirm" | "perform" | null {
  const state = paperState(step, now);
  if (state === "ready") return "perform";
  const isSecond = role === "office" || role === "second";
  const mayConfirm = isSecond && organisation !== step.organisation;
  return state === "awaitsSecond" && mayConfirm ? "confirm" : null;
}
