import { monthOf } from "../../../protocol/time/month-of.ts";
import { homesOf, type Move } from "./homes-of.ts";
import type { Contribution } from "./published-figures.ts";
import type { Placed } from "./told-by-place.ts";

/**
 * Families that take part, as what each adds where it lives: one when the first of it begins, less one when the last one
 * leaves, and both when it moves. It stands under the first account of those who take part, so that a new number of the
 * household is no new family. Somebody without a household is a family. @param now The month that runs.
 */
export function familiesOf(
  contributions: readonly Contribution[],
  moves: readonly Move[],
  now: number,
): Placed[] {
  const homeOf = homesOf(moves);
  const began = contributions.filter(({ figure }) => figure === "residents");
  const months = [...began.map(({ month }) => month), ...moves.map(({ at }) => monthOf(at))];
  const takesPart = new Map<string, bigint>();
  let before = new Map<string, number>();
  const families: Placed[] = [];
  for (const month of [...new Set(months)].sort((a, b) => a - b).filter((one) => one < now)) {
    for (const one of began.filter((each) => each.month === month)) {
      takesPart.set(one.person, (takesPart.get(one.person) ?? 0n) + one.amount);
    }
    const after = new Map<string, number>();
    const counted = new Set<number>();
    for (const [person, count] of [...takesPart].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const home = homeOf(person, month);
      if (count <= 0n || !home || counted.has(home.household)) continue;
      if (home.household !== 0) counted.add(home.household);
      after.set(person, home.neighbourhood);
    }
    for (const person of new Set([...before.keys(), ...after.keys()])) {
      const [from, to] = [before.get(person), after.get(person)];
      if (from === to) continue;
      if (from !== undefined) families.push({ month, place: from, person, amount: -1n });
      if (to !== undefined) families.push({ month, place: to, person, amount: 1n });
    }
    before = after;
  }
  return families;
}

/**
 * Who counts as one family at the end of a month: everybody who was of one household by then, whatever numbers it had. Who
 * lived together once stays one family here, so that parting and coming together again is never many people. A later
 * move changes nothing of an earlier month.
 */
export function familyAt(moves: readonly Move[]): (person: string, month: number) => string {
  const byMonth = [...moves].sort((one, other) => one.at - other.at);
  const until = new Map<number, Map<string, string>>();
  const made = (month: number) => {
    const above = new Map<string, string>();
    const firstOf = (name: string): string => {
      const next = above.get(name);
      return next === undefined ? name : firstOf(next);
    };
    for (const { resident, household, at } of byMonth) {
      if (monthOf(at) > month) break;
      if (household === 0) continue;
      const [person, home] = [firstOf(resident.toLowerCase()), firstOf(`household ${household}`)];
      if (person !== home) above.set(person, home);
    }
    return new Map([...above.keys()].map((name) => [name, firstOf(name)]));
  };
  return (person, month) => {
    if (!until.has(month)) until.set(month, made(month));
    return until.get(month)!.get(person.toLowerCase()) ?? person;
  };
}
