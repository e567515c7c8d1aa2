import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";

/** No timer of a browser counts further than some weeks. */
const LONGEST_MS = 86_400_000;
/** The chain may be a moment behind this device. */
const SHORTEST_MS = 30_000;

/**
 * When to ask again who somebody is whose role was written down and holds later, in milliseconds: its moment comes without a
 * block that a page would hear of. False for everybody else. @param now Milliseconds since 1970.
 */
export function untilRoleBegins(me: MeAnswer | undefined, now: number): number | false {
  if (!me || me.role !== "none" || !me.written || (me.roleUntil ?? 0) * 1_000 <= now) return false;
  return Math.min(Math.max(me.written.from * 1_000 - now, SHORTEST_MS), LONGEST_MS);
}
