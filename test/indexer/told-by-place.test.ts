import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familiesOf, familyAt } from "../../indexer/src/api/families-of.ts";
import { homesOf, type Move } from "../../indexer/src/api/homes-of.ts";
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
        amount: fc.constantFrom(1n, 1n, 1n, -1n),
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
    const add = (month: number, place: number, person: number, amount = 1n) => {
      // People of one neighbourhood are not those of another.
      const one = { month, place, person: `${place}-${person}`, amount };
      all.set(`${month} ${one.person}`, one);
    };
    few.forEach(({ month, place, person, amount }) => add(month, place, person, amount));
    busy.forEach(({ month, place, people }) =>
      Array.from({ length: people }, (_, person) => add(month, place, person)),
    );
    return [...all.values()];
  });

/** Whom a number is made of, and what each adds to it. */
function madeOf(all: Placed[], place: number | null, at: number): Map<string, bigint> {
  const made = new Map<string, bigint>();
  for (const one of all) {
    if (one.month >= monthOf(at) || (place !== null && one.place !== place)) continue;
    made.set(one.person, (made.get(one.person) ?? 0n) + one.amount);
  }
  return made;
}

/** How many people add another amount to one of two numbers than to the other. */
const between = (one: Map<string, bigint>, other: Map<string, bigint>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (person) => (one.get(person) ?? 0n) !== (other.get(person) ?? 0n),
  ).length;

function numbersOf(all: Placed[], toldIn?: (now: number) => ReadonlySet<number>) {
  const totals = new Map<number, Map<string, bigint>>();
  const places = new Map<string, Map<string, bigint>>();
  for (let now = FIRST; now <= FIRST + MONTHS; now += 1) {
    const told = toldByPlace(all, { now, isCount: true, ...(toldIn && { toldIn: toldIn(now) }) });
    if (told.total) totals.set(told.total.at, madeOf(all, null, told.total.at));
    if (!told.places) continue;
    const { at, values } = told.places;
    for (const { place } of values) places.set(`${place} ${at}`, madeOf(all, place, at));
    // Anybody can add them up.
    const added = all.filter((one) => values.some(({ place }) => place === one.place));
    totals.set(at, madeOf(added, null, at));
  }
  return { totals, places };
}

function expectNobodyApart(numbers: Iterable<Map<string, bigint>>): void {
  const all = [new Map<string, bigint>(), ...numbers];
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
    expect(told).toEqual([
      "0 1 0xa 1",
      "1 2 0xc 1",
      "2 1 0xa -1",
      "2 2 0xa 1",
      // One left and the other goes on: who stands for them is another, the family is the same.
      "3 2 0xa -1",
      "3 2 0xb 1",
      "4 2 0xb -1",
    ]);
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

  const singles = (count: number, place: number, month: number, first = 1) =>
    Array.from({ length: count }, (_, one) => ({
      began: joined(`0x${place}-${first + one}`, month),
      home: move(`0x${place}-${first + one}`, place * 100 + first + one, place, month),
    }));
  const told = (people: ReturnType<typeof singles>, moves: Move[], now: number) => {
    const all = [...people.map(({ home }) => home), ...moves];
    const began = people.map((one) => one.began);
    const families = familiesOf(began, all, now);
    return toldByPlace(families, { now, isCount: true, countsAs: familyAt(all) });
  };

  it("are people and not numbers: nine rehoused beside one new family tell nobody of it", () => {
    const old = [...singles(20, 1, FIRST), ...singles(20, 2, FIRST)];
    const all = [...old, ...singles(1, 1, FIRST + 1, 21)];
    const rehoused = old.slice(0, 9).map(({ home }, one) => ({
      ...home,
      household: 900 + one,
      at: beginOfMonth(FIRST + 1) + 60,
    }));
    expect(told(all, rehoused, FIRST + 2)).toEqual(told(old, [], FIRST + 1));
    expect(told(old, [], FIRST + 1).total?.value).toBe("40");
  });

  it("are as few people when a parent leaves, and when two who parted live together again", () => {
    const old = singles(20, 1, FIRST);
    const more = singles(20, 1, FIRST, 21);
    // Twenty pairs: the second of each lives with the first.
    const together = more.map(({ home }, one) => ({ ...home, household: 101 + one }));
    const pairs = [...old, ...more.map(({ began }, one) => ({ began, home: together[one]! }))];
    const left = old.slice(0, 9).map(({ began, home }) => ({
      began: { ...began, month: FIRST + 1, amount: -1n },
      home,
    }));
    const one = singles(1, 1, FIRST + 1, 41);
    const before = told(pairs, [], FIRST + 1);
    expect(before.total?.value).toBe("20");
    expect(told([...pairs, ...left, ...one], [], FIRST + 2)).toEqual(before);
    const inMonth = (month: number) => (home: Move) => ({ ...home, at: beginOfMonth(month) + 60 });
    const apart = together.slice(0, 8).map((home, at) => ({ ...home, household: 900 + at }));
    const again = together.slice(0, 8);
    const moves = [...apart.map(inMonth(FIRST + 1)), ...again.map(inMonth(FIRST + 2))];
    expect(told([...pairs, ...one], moves, FIRST + 3)).toEqual(before);
  });

  it("say the same whatever number a household has", () => {
    const households = fc.array(
      fc.record({
        month: fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 }),
        people: fc.integer({ min: 1, max: 13 }),
        rehousedIn: fc.option(fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 })),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(households, (groups) => {
        const people = groups.flatMap((group, at) =>
          singles(group.people, 1, group.month, at * 20),
        );
        const moves = groups.flatMap(({ rehousedIn, ...group }, at) =>
          rehousedIn === null || rehousedIn < group.month
            ? []
            : singles(group.people, 1, rehousedIn, at * 20).map(({ home }, one) => ({
                ...home,
                household: 1000 + at * 20 + one,
              })),
        );
        for (let now = FIRST; now <= FIRST + MONTHS; now += 1) {
          const [without, beside] = [told(people, [], now), told(people, moves, now)];
          expect(beside.total?.value).toEqual(without.total?.value);
          expect(beside.places?.values).toEqual(without.places?.values);
        }
      }),
      { numRuns: 60 },
    );
  });
});
