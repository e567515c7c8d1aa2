import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";

/** Whether somebody can offer coins now, and if not, why. */
export type MayOffer = "yes" | "paused" | "approval" | "left" | "coins";

/**
 * A participant can, and for a while who left; while paused nobody, and where somebody looks along only with them. Without
 * free coins there is nothing to offer.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function mayOffer(
  person: Pick<PersonRow, "status" | "approver" | "honouredUntil" | "balance" | "held">,
  now: number,
): MayOffer {
  if (person.approver !== null) return "approval";
  if (person.status === "left" && (person.honouredUntil ?? 0) <= now) return "left";
  if (person.status === "paused" || person.status === "enrolled") return "paused";
  return person.balance === person.held ? "coins" : "yes";
}
