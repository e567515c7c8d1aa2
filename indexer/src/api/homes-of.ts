import { monthOf } from "../../../protocol/time/month-of.ts";

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
