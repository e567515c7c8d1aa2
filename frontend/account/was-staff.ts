import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";

/** Without a role now, and had one: over, not begun, or taken away. Known by name without being a resident. */
export function wasStaff({ role, reads, roleUntil, name, status }: MeAnswer): boolean {
  return role === "none" && !reads && (roleUntil !== null || (name !== null && status === "none"));
}
