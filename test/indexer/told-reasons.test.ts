import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toldByPlace } from "../../indexer/src/api/told-by-place.ts";
import { monthOf } from "../../protocol/time/month-of.ts";
import {
  tellReasons,
  type Period,
  type Refused,
} from "../../server/dossier/refusals/tell-reasons.ts";

const FIRST = 2026 * 12;
const MONTHS = 12;
const FEWEST = 10;
const CODES = ["amountWrong", "other"];
const PLACES = [1, 2];

/** Few or busy months of two neighbourhoods, of which somebody says no for one of two reasons. */
const group = (people: fc.Arbitrary<number>) =>
  fc.record({
    month: fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 }),
    place: fc.constantFrom(...PLACES),
    code: fc.constantFrom(...CODES),
    people,
  });
const town = fc
  .tuple(
    fc.array(group(fc.integer({ min: 1, max: 2 })), { maxLength: 4 }),
    fc.array(group(fc.integer({ min: 9, max: 13 })), { maxLength: 14 }),
  )
  .map(([few, busy]): Refused[] =>
    [...few, ...busy].flatMap(({ people, month, place, code }, at) =>
      Array.from({ length: people }, (_, one) => ({
        ...{ month, place, code },
        person: `${place}-${at}-${one}`,
      })),
    ),
  );

/** What the report itself tells of how many, as often as anybody may have looked. */
function howMany(all: readonly Refused[]) {
  const counted = all.map((one) => ({ ...one, amount: 1n }));
  const months = { total: new Set<number>(), places: new Set<number>() };
  toldByPlace(counted, {
    now: FIRST + MONTHS,
    isCount: true,
    onTold: (part, month) => months[part].add(month),
  });
  return months;
}

/** What was told by looking every so many months, each time after what was kept. */
function toldTo(all: readonly Refused[], step: number, known: boolean): Period[] {
  const toldIn = known ? howMany(all) : null;
  const told: Period[] = [];
  for (let now = FIRST; now <= FIRST + MONTHS; now += step) {
    const after = told.at(-1)?.until ?? 0;
    told.push(...tellReasons(all, { codes: CODES, now, toldIn, after }));
  }
  return told;
}

/** What can be told apart at all: each month, neighbourhood and reason is a bit of a number. */
const CELLS = Array.from({ length: MONTHS }, (_, at) => FIRST + at).flatMap((month) =>
  PLACES.flatMap((place) => CODES.map((code) => ({ month, place, code }))),
);
type Cell = (typeof CELLS)[number];
const maskOf = (isIn: (cell: Cell) => boolean) =>
  CELLS.reduce((mask, cell, at) => (isIn(cell) ? mask | (1n << BigInt(at)) : mask), 0n);

/** Everything that an outsider can add up: of what was told of reasons in a row, and of how many the report says. */
function numbersOf(all: readonly Refused[], told: Period[], known: boolean): bigint[] {
  const numbers: bigint[] = [0n];
  told.forEach((first, at) => {
    const begin = first.telling.from === null ? 0 : monthOf(first.telling.from);
    told.slice(at).forEach(({ until }, more) => {
      const during = ({ month }: Cell) => month >= begin && month < until;
      const hasPlaces = told
        .slice(at, at + more + 1)
        .every(({ telling }) => telling.rows.length > 1);
      for (const place of [null, ...(hasPlaces ? PLACES : [])])
        for (const code of [null, ...CODES])
          numbers.push(
            maskOf(
              (cell) =>
                during(cell) &&
                (place === null || cell.place === place) &&
                (code === null || cell.code === code),
            ),
          );
    });
  });
  if (!known) return numbers;
  const months = howMany(all);
  for (const last of months.total) numbers.push(maskOf(({ month }) => month <= last));
  for (const last of months.places)
    for (const place of PLACES)
      numbers.push(maskOf((cell) => cell.month <= last && cell.place === place));
  return numbers;
}

/** How many people are in a number. */
function peopleIn(all: readonly Refused[], mask: bigint): number {
  const isIn = ({ month, place, code }: Refused) => {
    const at = CELLS.findIndex(
      (cell) => cell.month === month && cell.place === place && cell.code === code,
    );
    return (mask >> BigInt(at)) % 2n === 1n;
  };
  return new Set(all.filter(isIn).map(({ person }) => person)).size;
}

/** What is left when a number is taken from one that has all of it. */
function differencesOf(numbers: bigint[]): Set<bigint> {
  return new Set(
    numbers.flatMap((most) =>
      numbers.filter((least) => (least & most) === least).map((least) => most & ~least),
    ),
  );
}

describe("why was refused", () => {
  it.each([
    ["beside how many the report says", true],
    ["where the report never says how many", false],
  ])("lets nobody tell fewer than ten people apart, %s", (_, known) => {
    fc.assert(
      fc.property(town, fc.integer({ min: 1, max: 5 }), (all, step) => {
        const told = toldTo(all, step, known);
        for (const mask of differencesOf(numbersOf(all, told, known))) {
          const people = peopleIn(all, mask);
          expect(people === 0 || people >= FEWEST).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("says the same whenever somebody looked", () => {
    fc.assert(
      fc.property(town, (all) => {
        expect(toldTo(all, 5, true)).toEqual(
          toldTo(all, 1, true).slice(0, toldTo(all, 5, true).length),
        );
      }),
      { numRuns: 50 },
    );
  });

  const people = (count: number, month: number, code = "other", place = 1): Refused[] =>
    Array.from({ length: count }, (_, one) => ({
      ...{ month, place, code },
      person: `${month}-${place}-${code}-${one}`,
    }));
  const tell = (all: Refused[], now = FIRST + MONTHS) =>
    tellReasons(all, { codes: CODES, now, toldIn: null, after: 0 });

  it("waits until a quarter is over, and puts a small one with the next", () => {
    const all = [...people(6, FIRST), ...people(6, FIRST + 4)];
    expect(tell(all, FIRST + 5)).toEqual([]);
    const [told, ...more] = tell(all, FIRST + 6);
    expect(more).toEqual([]);
    expect(told!.telling.from).toBeNull();
    expect(monthOf(told!.telling.until)).toBe(FIRST + 6);
    expect(told!.telling.rows[0]).toEqual({ place: null, counts: { amountWrong: 0, other: 12 } });
  });

  it("is all away while one reason is small: it would follow from the others", () => {
    const all = [...people(20, FIRST), ...people(9, FIRST, "amountWrong")];
    expect(tell(all)).toEqual([]);
    expect(tell([...all, ...people(1, FIRST + 3, "amountWrong")])).toHaveLength(1);
  });

  it("keeps the neighbourhoods back while one of them is small", () => {
    const small = [...people(12, FIRST), ...people(9, FIRST, "other", 2)];
    expect(tell(small)[0]!.telling.rows.map(({ place }) => place)).toEqual([null]);
    const large = [...people(12, FIRST), ...people(10, FIRST, "other", 2)];
    expect(tell(large)[0]!.telling.rows.map(({ place }) => place)).toEqual([null, 1, 2]);
  });

  it("counts people and not how often they were refused", () => {
    const often = people(9, FIRST).flatMap((one) => [one, { ...one, month: FIRST + 1 }]);
    expect(tell(often)).toEqual([]);
  });
});
