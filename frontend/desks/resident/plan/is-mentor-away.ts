import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { actsAt } from "../../../data/acts-at.ts";

/** Whether the own mentor has no role now, so that no step can be approved until the office gives another. */
export function isMentorAway(
  { status, mentor, mentorActs }: Pick<PersonRow, "status" | "mentor" | "mentorActs">,
  now: number,
): boolean {
  return status !== "left" && mentor !== null && !actsAt(mentorActs, now);
}
