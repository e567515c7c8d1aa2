import { monthOf } from "../../../protocol/time/month-of.ts";
import type { Contribution } from "./published-figures.ts";
import type { Placed } from "./told-by-place.ts";

/** Where somebody was enrolled or moved to, and when. In the order of the chain. */
export type Move = { resident: string; household: number; neighbourhood: number; at: number };

export type Home = Pick<Move, "household" | "neighbourhood">;

/** Where each person lived when a month ended: a later move changes nothing of what was told before. */
export function homesOf(moves: readonly Move[]): (person: string, month: number) => Home | null {
  const byPerson = new Map<string, { month: number; home: Home }[]>();
  for (const { resident, household, neighbourhood, at } of moves) {
    const known = byPerson.get(resident.toLowerCase()) ?? [];
    known.push({ month: monthOf(at), home: { household, neighbourhood } });
    byPerson.set(resident.toLowerCase(), known);
  }
  return (person, month) =>
    byPerson.get(person.toLowerCase())?.findLast((one) => one.month <= month)?.home ?? null;
}

/** Adds to what somebody did in a month where they lived at its end. Who lived nowhere yet is left out. */
export function placedIn(homeOf: ReturnType<typeof homesOf>) {
  return <One extends { person: string; month: number }>(all: readonly One[]) =>
    all.flatMap((one) => {
      const home = homeOf(one.person, one.month);
      return home ? [{ ...one, place: home.neighbourhood }] : [];
    });
}

/**
 * Families that take part, as what each adds where it lives: one when the first of it begins, less one when the last one
 * leaves, and both when it moves. Somebody without a household is a family. @param now The month that runs.
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
    for (const [person, count] of [...takesPart].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const home = homeOf(person, month);
      if (count <= 0n || !home) continue;
      const family = home.household === 0 ? person : String(home.household);
      if (!after.has(family)) after.set(family, home.neighbourhood);
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
