import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familiesOf, homesOf } from "../../indexer/src/api/homes-of.ts";
import { publishedFigures } from "../../indexer/src/api/published-figures.ts";
import { toldByPlace, type Placed } from "../../indexer/src/api/told-by-place.ts";
import { beginOfMonth, monthOf } from "../../protocol/time/month-of.ts";

const FIRST = 2026 * 12;
const MONTHS = 6;
const FEWEST = 10;

/** A town of three neighbourhoods with quiet and busy months. */
const town = fc
  .tuple(
    fc.array(
      fc.record({
        month: fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 }),
        place: fc.integer({ min: 1, max: 3 }),
        person: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 25 },
    ),
    fc.array(
      fc.record({
        month: fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 }),
        place: fc.integer({ min: 1, max: 3 }),
        people: fc.integer({ min: 9, max: 13 }),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([few, busy]): Placed[] => {
    const all = new Map<string, Placed>();
    const add = (month: number, place: number, person: number) => {
      // People of one neighbourhood are not those of another.
      const one = { month, place, person: `${place}-${person}`, amount: 1n };
      all.set(`${month} ${one.person}`, one);
    };
    few.forEach(({ month, place, person }) => add(month, place, person));
    busy.forEach(({ month, place, people }) =>
      Array.from({ length: people }, (_, person) => add(month, place, person)),
    );
    return [...all.values()];
  });

/** Whom a number is made of: who in which month. */
const madeOf = (all: Placed[], place: number | null, at: number) =>
  all
    .filter((one) => one.month < monthOf(at) && (place === null || one.place === place))
    .map(({ month, person }) => `${month} ${person}`);

/** How many people are in one of two numbers and not in the other. */
function between(one: string[], other: string[]): number {
  const parts = [
    ...one.filter((part) => !other.includes(part)),
    ...other.filter((part) => !one.includes(part)),
  ];
  return new Set(parts.map((part) => part.split(" ")[1])).size;
}

function numbersOf(all: Placed[], toldIn?: (now: number) => ReadonlySet<number>) {
  const totals = new Map<number, string[]>();
  const places = new Map<string, string[]>();
  for (let now = FIRST; now <= FIRST + MONTHS; now += 1) {
    const told = toldByPlace(all, { now, isCount: true, ...(toldIn && { toldIn: toldIn(now) }) });
    if (told.total) totals.set(told.total.at, madeOf(all, null, told.total.at));
    if (!told.places) continue;
    const { at, values } = told.places;
    for (const { place } of values) places.set(`${place} ${at}`, madeOf(all, place, at));
    // Anybody can add them up.
    totals.set(
      at,
      values.flatMap(({ place }) => madeOf(all, place, at)),
    );
  }
  return { totals, places };
}

function expectNobodyApart(numbers: Iterable<string[]>): void {
  const all = [[], ...numbers];
  for (const one of all)
    for (const other of all) {
      const people = between(one, other);
      expect(people === 0 || people >= FEWEST).toBe(true);
    }
}

describe("figures per neighbourhood", () => {
  it("let nobody tell fewer than ten people apart, beside each other and beside the total", () => {
    fc.assert(
      fc.property(town, (all) => {
        const { totals, places } = numbersOf(all);
        expectNobodyApart(totals.values());
        for (const place of [1, 2, 3]) {
          const own = [...places].filter(([name]) => name.startsWith(`${place} `));
          expectNobodyApart(own.map(([, made]) => made));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are told only when the public page tells their total, and agree with it", () => {
    fc.assert(
      fc.property(town, (all) => {
        const contributions = all.map((one) => ({ ...one, figure: "stepsReached" as const }));
        const publicOf = (now: number) => {
          const months = new Set<number>();
          const told = publishedFigures(contributions, now, (figure, month) => {
            if (figure === "stepsReached") months.add(month);
          });
          return { months, told: told.stepsReached };
        };
        const end = FIRST + MONTHS;
        const { months, told } = publicOf(end);
        expect(toldByPlace(all, { now: end, isCount: true, toldIn: months }).total).toEqual(told);
        const { totals } = numbersOf(all, (now) => publicOf(now).months);
        expectNobodyApart(totals.values());
      }),
      { numRuns: 80 },
    );
  });

  const people = (count: number, place: number, month = FIRST): Placed[] =>
    Array.from({ length: count }, (_, one) => ({
      month,
      place,
      person: `${place}-${one}`,
      amount: 1n,
    }));

  it("are all away while one neighbourhood is small: it would follow from the others", () => {
    const all = [...people(12, 1), ...people(3, 2)];
    expect(toldByPlace(all, { now: FIRST + 1, isCount: true })).toEqual({
      total: { value: "15", at: beginOfMonth(FIRST + 1) },
      places: null,
    });
    const enough = [...all, ...people(10, 2, FIRST + 1), ...people(10, 1, FIRST + 1)];
    expect(toldByPlace(enough, { now: FIRST + 2, isCount: true }).places).toEqual({
      at: beginOfMonth(FIRST + 2),
      values: [
        { place: 1, value: "22" },
        { place: 2, value: "13" },
      ],
    });
  });

  it("are not for anyone: a total of May less a neighbourhood of June can be nine people", () => {
    const may = [...people(10, 1), ...people(9, 2)];
    const june = [...people(10, 2, FIRST + 1).slice(9), ...people(10, 3, FIRST + 1)];
    const told = (now: number) => toldByPlace([...may, ...june], { now, isCount: true });
    const [before, after] = [told(FIRST + 1), told(FIRST + 2)];
    expect(before.places).toBeNull();
    const first = after.places!.values.find(({ place }) => place === 1)!;
    expect(Number(before.total!.value) - Number(first.value)).toBe(9);
  });

  it("say nothing of the month that runs", () => {
    const told = toldByPlace(people(12, 1), { now: FIRST, isCount: true });
    expect(told).toEqual({ total: null, places: null });
  });
});

describe("families", () => {
  const move = (resident: string, household: number, neighbourhood: number, month: number) => ({
    resident,
    household,
    neighbourhood,
    at: beginOfMonth(month) + 60,
  });
  const joined = (person: string, month: number, amount = 1n) => ({
    figure: "residents" as const,
    month,
    person,
    amount,
  });

  it("count once, from the first who begins to the last who leaves, and move as one", () => {
    const moves = [
      move("0xa", 7, 1, FIRST),
      move("0xb", 7, 1, FIRST),
      move("0xc", 0, 2, FIRST),
      move("0xa", 7, 2, FIRST + 2),
      move("0xb", 7, 2, FIRST + 2),
    ];
    const began = [
      joined("0xa", FIRST),
      joined("0xb", FIRST + 1),
      joined("0xc", FIRST + 1),
      joined("0xa", FIRST + 3, -1n),
      joined("0xb", FIRST + 4, -1n),
    ];
    const told = familiesOf(began, moves, FIRST + 9).map(
      ({ month, place, person, amount }) => `${month - FIRST} ${place} ${person} ${amount}`,
    );
    expect(told).toEqual(["0 1 7 1", "1 2 0xc 1", "2 1 7 -1", "2 2 7 1", "4 2 7 -1"]);
  });

  it("keep what was told where they lived then", () => {
    const homeOf = homesOf([move("0xA", 0, 1, FIRST), move("0xa", 0, 2, FIRST + 2)]);
    expect([FIRST - 1, FIRST, FIRST + 1, FIRST + 2].map((month) => homeOf("0xa", month))).toEqual([
      null,
      { household: 0, neighbourhood: 1 },
      { household: 0, neighbourhood: 1 },
      { household: 0, neighbourhood: 2 },
    ]);
  });
});
