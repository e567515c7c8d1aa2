import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Check } from "../../check/worst-of.ts";

/** The coins beside the money that was set aside for them, both in coin cents, and the day of the last. */
type Room = { check: Check; of: "issued" | "supply"; coins: string; pledged: string; at: number };

/**
 * Whether there was money for every coin. Coins earned are compared with the pledges of the same moment; while too few
 * people are behind those, the coins in use now are: more of them than were pledged a while ago proves nothing. Null
 * while no pledge was told.
 */
export function roomCheck({
  supply,
  figures,
  months,
}: Pick<PublicAnswer, "supply" | "figures" | "months">): Room | null {
  const { issued, pledged } = figures;
  const then = months.find(({ at }) => at === issued?.at)?.figures.pledged;
  if (issued && then !== undefined) {
    const check = BigInt(issued.value) <= BigInt(then) ? "checked" : "mismatch";
    return { check, of: "issued", coins: issued.value, pledged: then, at: issued.at };
  }
  if (!pledged) return null;
  const check = BigInt(supply) <= BigInt(pledged.value) ? "checked" : "unknown";
  return { check, of: "supply", coins: supply, pledged: pledged.value, at: pledged.at };
}
