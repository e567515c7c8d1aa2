import type { Address } from "../../../../protocol/wire/basics.ts";
import type { HouseholdsAnswer } from "../../../../protocol/wire/index-answers.ts";

export type Household = { id: number; neighbourhood: number; members: Address[] };

/** The households that somebody still belongs to, in the order of their numbers. */
export function householdsOf(people: HouseholdsAnswer["people"]): Household[] {
  const found = new Map<number, Household>();
  for (const { household: id, neighbourhood, address, status } of people) {
    if (status === "left") continue;
    const known = found.get(id) ?? { id, neighbourhood, members: [] };
    known.members.push(address);
    found.set(id, known);
  }
  return [...found.values()].sort((one, two) => one.id - two.id);
}
