import type { FamilyMember, SharedPart } from "../../../../protocol/wire/index-answers.ts";

/** What still holds at a moment (seconds since 1970) of what was shared for a while; nobody of whom nothing is left. */
export function stillShared(members: readonly FamilyMember[], now: number): FamilyMember[] {
  const lasting = <Told>(part: SharedPart<Told> | null) =>
    part && (part.until === null || part.until > now) ? part : null;
  return members
    .map(({ address, coins, goals, debts }) => ({
      address,
      coins: lasting(coins),
      goals: lasting(goals),
      debts: lasting(debts),
    }))
    .filter(({ coins, goals, debts }) => coins ?? goals ?? debts);
}
