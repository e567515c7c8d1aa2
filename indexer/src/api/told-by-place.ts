import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import { FEWEST } from "../../../protocol/told/fewest.ts";
import type { ToldByPlace } from "../../../protocol/wire/report-api.ts";
import { peopleBetween } from "./people-between.ts";

/** What one person, for a family or alone, added to a figure in a month, and where they lived at its end. */
export type Placed = { month: number; place: number; person: string; amount: bigint };

type Rules = {
  /** Closed months only: this one runs. */
  now: number;
  /** A count is not told either while it is itself below ten. */
  isCount: boolean;
  /** The months in which this total is told elsewhere; absent: this is where it is told. */
  toldIn?: ReadonlySet<number>;
  /** Who counts as one at the end of a month; absent: each alone. */
  countsAs?: (person: string, month: number) => string;
  /** Each month at whose end the total, or the neighbourhoods too, were told. */
  onTold?: (part: "total" | "places", month: number) => void;
};

/**
 * A figure over everybody and per neighbourhood, under the rule of the public figures: no two totals and no two numbers of one
 * neighbourhood differ by fewer than ten people. Neighbourhoods are told together, and only at a moment at which the total
 * is told too: what one lacks at that moment is the sum of the others. A total of one moment less a neighbourhood of
 * another can have fewer behind it: for that reason anyone reads totals alone (decision 109).
 */
export function toldByPlace(all: readonly Placed[], rules: Rules): ToldByPlace {
  const { now, isCount, toldIn, countsAs, onTold } = rules;
  const told: ToldByPlace = { total: null, places: null };
  const sums = new Map<number, bigint>();
  const everybody = peopleBetween();
  const people = new Map<number, ReturnType<typeof peopleBetween>>();
  const isTellable = (value: bigint) => !isCount || value === 0n || value >= FEWEST;

  const closed = all.filter(({ month }) => month < now);
  for (const month of [...new Set(closed.map((one) => one.month))].sort((a, b) => a - b)) {
    const asOne = countsAs && ((person: string) => countsAs(person, month));
    for (const { place, person, amount } of closed.filter((one) => one.month === month)) {
      sums.set(place, (sums.get(place) ?? 0n) + amount);
      everybody.add(person, amount);
      if (!people.has(place)) people.set(place, peopleBetween());
      people.get(place)!.add(person, amount);
    }
    const total = [...sums.values()].reduce((sum, one) => sum + one, 0n);
    const mayTell = toldIn ? toldIn.has(month) : everybody.isEnough(asOne) && isTellable(total);
    if (!mayTell) continue;
    const at = beginOfMonth(month + 1);
    told.total = { value: String(total), at };
    everybody.tell();
    onTold?.("total", month);

    const places = [...sums].sort(([one], [other]) => one - other);
    const isEnough = (place: number) => people.get(place)!.isEnough(asOne);
    if (!places.every(([place, value]) => isEnough(place) && isTellable(value))) continue;
    told.places = { at, values: places.map(([place, value]) => ({ place, value: String(value) })) };
    for (const ofPlace of people.values()) ofPlace.tell();
    onTold?.("places", month);
  }
  return told;
}
