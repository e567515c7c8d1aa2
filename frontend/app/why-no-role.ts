import type { Seconds } from "../../protocol/wire/basics.ts";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";

/**
 * Why the role of a member of staff does not hold now: taken away (the book keeps no end of it), over, or not begun. That of
 * a mentor alone can begin earlier, when a second official says yes (ILedger.approveStaff).
 */
export function whyNoRole(
  { roleUntil, written }: Pick<MeAnswer, "roleUntil" | "written">,
  now: Seconds,
): "none" | "over" | "notYet" | "mentorNotYet" {
  if (roleUntil === null) return "none";
  if (roleUntil <= now) return "over";
  return written?.role === "mentor" ? "mentorNotYet" : "notYet";
}
