import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";

/** How a step that was reported came to wait no longer: it is no step any more, it was rewarded, or it goes on. */
export function goneHow(status: SubgoalRow["status"]): "stopped" | "approved" | "goesOn" {
  if (status === "cancelled" || status === "lapsed") return "stopped";
  return status === "confirmed" || status === "earned" ? "approved" : "goesOn";
}
