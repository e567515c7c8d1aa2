import type { PlanRow } from "../../../protocol/wire/index-answers.ts";
import type { Waits } from "../../data/told-answer.ts";

/** What is said of an approval names the plan alone, and a mentor gives several plans one name. */
export function planWaits({ mentor, proposedAt }: Pick<PlanRow, "mentor" | "proposedAt">): Waits {
  return { about: mentor, at: proposedAt };
}
