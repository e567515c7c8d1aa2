import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";

/** Whether somebody can offer coins now, and if not, why. */
export type MayOffer = "yes" | "paused" | "left" | "coins" | "apart";

/**
 * A participant can, and for a while who left; while paused nobody. Without free coins there is nothing
 * to offer: none at all, or all of them apart for offers that wait. Where somebody stands beside the resident, that one says yes or no to the offer afterwards.
 *
 * @param now Seconds since 1970, by the chain.
 */
export function mayOffer(
  person: Pick<PersonRow, "status" | "honouredUntil" | "balance" | "held">,
  now: number,
): MayOffer {
  if (person.status === "left" && (person.honouredUntil ?? 0) <= now) return "left";
  if (person.status === "paused" || person.status === "enrolled") return "paused";
  if (person.balance !== person.held) return "yes";
  return BigInt(person.held) > 0n ? "apart" : "coins";
}
