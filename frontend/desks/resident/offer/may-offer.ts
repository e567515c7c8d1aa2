import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";

/** Whether somebody can offer coins now, and if not, why. */
export type MayOffer = "yes" | "paused" | "approval" | "left";

/**
 * A participant can, and for a while who left; while paused nobody, and where somebody looks along only with them.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function mayOffer(
  person: Pick<PersonRow, "status" | "approver" | "honouredUntil">,
  now: number,
): MayOffer {
  if (person.approver !== null) return "approval";
  if (person.status === "left") return (person.honouredUntil ?? 0) > now ? "yes" : "left";
  return person.status === "participating" ? "yes" : "paused";
}
