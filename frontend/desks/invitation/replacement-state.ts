import type { MadeKey } from "../../account/passkey/made-key.ts";
import type { Opening } from "./use-opening.ts";

/**
 * Where a phone stands that comes in the place of a lost one: `new`, `made` (a key, that the office may not have yet),
 * `given` (the office has it), or the code is `used` by another phone or `over`.
 */
export type ReplacementState = "new" | "made" | "given" | "used" | "over";

/** @param usedByOther The office said so when this phone gave its key. */
export function replacementState(
  code: Opening["state"],
  made: MadeKey | null,
  usedByOther: boolean,
): ReplacementState {
  if (usedByOther) return "used";
  if (code === "over" || code === "unknown") return "over";
  if (made?.given) return "given";
  // Whoever made a key for it may have been the one who used it: the answer was lost on the way.
  if (made) return "made";
  return code === "used" ? "used" : "new";
}
