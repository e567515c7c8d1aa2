import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contribution } from "../../indexer/src/api/published-figures.ts";
import { publishedFigures } from "../../indexer/src/api/published-figures.ts";
import { publishedMonths } from "../../indexer/src/api/published-months.ts";
import type { PublicFigure } from "../../protocol/wire/index-answers.ts";
import { beginOfMonth, monthOf } from "../../protocol/time/month-of.ts";

const FIRST = 2026 * 12;
const MONTHS = 6;
const FEWEST = 10;

/** What a number is made of: of whom how much of what. Debts are coins and what differs from them. */
type Made = Map<string, bigint>;

const contribution = fc.record({
  month: fc.integer({ min: FIRST, max: FIRST + MONTHS - 1 }),
  figure: fc.constantFrom<PublicFigure>("issued", "redeemed", "residents", "stepsReached"),
  person: fc.integer({ min: 1, max: 30 }).map(String),
  amount: fc.constantFrom(1n, 1n, 2n, 60n, -1n),
});
/** A town with quiet and busy months: whoever uses coins lowers a debt by as much, some by more. */
const town = fc
  .tuple(
    fc.array(contribution, { maxLength: 60 }),
    fc.subarray(Array.from({ length: MONTHS }, (_, month) => FIRST + month)),
    fc.integer({ min: 8, max: 14 }),
    fc.integer({ min: 0, max: 14 }),
  )
  .map(([few, busy, people, dearer]) => {
    const many = busy.flatMap((month) =>
      Array.from({ length: people }, (_, person) =>
        (["issued", "redeemed", "residents", "stepsReached"] as const).map((figure) => ({
          month,
          figure,
          person: String(person),
          amount: 5n,
        })),
      ).flat(),
    );
    const all: Contribution[] = [...few, ...many];
    const lowered = all
      .filter(({ figure }) => figure === "redeemed")
      .map((one) => ({
        ...one,
        figure: "debtLowered" as const,
        amount: Number(one.person) < dearer - 8 ? one.amount * 2n : one.amount,
      }));
    return together([...all, ...lowered]);
  });

/** As the index keeps them: one sum a month, figure and person. */
function together(all: Contribution[]): Contribution[] {
  const sums = new Map<string, Contribution>();
  for (const one of all) {
    const key = `${one.month} ${one.figure} ${one.person}`;
    sums.set(key, { ...one, amount: one.amount + (sums.get(key)?.amount ?? 0n) });
  }
  return [...sums.values()];
}

/** What a figure at the end of a month is made of. */
function madeOf(all: Contribution[], figure: PublicFigure | "supply", month: number): Made {
  const made: Made = new Map();
  const put = (part: string, one: Contribution, amount: bigint) => {
    const key = `${part} ${one.person}`;
    made.set(key, (made.get(key) ?? 0n) + amount);
  };
  for (const one of all.filter((each) => each.month <= month)) {
    if (figure === "supply") {
      if (one.figure === "issued") put("issued", one, one.amount);
      if (one.figure === "redeemed") put("redeemed", one, -one.amount);
    } else if (figure === "debtLowered") {
      if (one.figure === "redeemed") {
        put("redeemed", one, one.amount);
        put("gap", one, -one.amount);
      }
      if (one.figure === "debtLowered") put("gap", one, one.amount);
    } else if (one.figure === figure) put(figure, one, one.amount);
  }
  return made;
}

/** How many people are behind what is left when numbers are added to and taken from each other. */
function peopleBehind(terms: { made: Made; sign: bigint }[]): number {
  const sums: Made = new Map();
  for (const { made, sign } of terms) {
    for (const [key, amount] of made) sums.set(key, (sums.get(key) ?? 0n) + sign * amount);
  }
  const parts = [...sums].filter(([, sum]) => sum !== 0n).map(([key]) => key);
  return new Set(parts.map((key) => key.split(" ")[1])).size;
}

describe("the figures for anyone", () => {
  it("let nobody tell fewer than ten people apart, whichever of them are compared", () => {
    fc.assert(
      fc.property(town, (all) => {
        const published = new Map<string, { made: Made; month: number; money: boolean }>();
        for (let now = FIRST + 1; now <= FIRST + MONTHS; now += 1) {
          const figures = publishedFigures(all, now);
          for (const [figure, told] of Object.entries(figures)) {
            if (!told || figure === "pledged") continue;
            const month = monthOf(told.at) - 1;
            const made = madeOf(all, figure as PublicFigure, month);
            const money = figure !== "residents" && figure !== "stepsReached";
            published.set(`${figure} ${month}`, { made, month, money });
          }
        }
        const numbers = [...published.values()];
        const gaps = [...published]
          .filter(([name]) => name.startsWith("debtLowered"))
          .map(([, lowered]) => ({ lowered, coins: published.get(`redeemed ${lowered.month}`)! }));
        // What the book itself says of that moment, to everybody.
        const supply = (month: number) => ({ made: madeOf(all, "supply", month), month });
        const look = (...terms: { made: Made; sign: bigint }[]) => {
          const people = peopleBehind(terms);
          expect(people === 0 || people >= FEWEST).toBe(true);
        };
        for (const one of gaps) {
          for (const other of gaps) {
            if (one === other) continue;
            look(
              { made: one.lowered.made, sign: 1n },
              { made: one.coins.made, sign: -1n },
              { made: other.lowered.made, sign: -1n },
              { made: other.coins.made, sign: 1n },
            );
          }
        }
        for (const one of numbers) {
          look({ made: one.made, sign: 1n });
          for (const other of numbers) {
            if (one !== other) look({ made: one.made, sign: 1n }, { made: other.made, sign: -1n });
          }
          if (!one.money) continue;
          const same = supply(one.month).made;
          look({ made: one.made, sign: 1n }, { made: same, sign: -1n });
          look({ made: one.made, sign: 1n }, { made: same, sign: 1n });
        }
      }),
      { numRuns: 80 },
    );
  });

  it("have before them what anyone could read at its time, and nothing else", () => {
    fc.assert(
      fc.property(town, (all) => {
        const read: string[] = [];
        for (let now = FIRST; now <= FIRST + MONTHS; now += 1) {
          const at = beginOfMonth(now);
          for (const [figure, told] of Object.entries(publishedFigures(all, now))) {
            if (told?.at === at) read.push(`${at} ${figure} ${told.value}`);
          }
          const { figures, months } = publishedMonths(all, now);
          const kept = months.flatMap((month) =>
            Object.entries(month.figures).map(([name, value]) => `${month.at} ${name} ${value}`),
          );
          expect(kept.toSorted()).toEqual(read.toSorted());
          expect(figures).toEqual(publishedFigures(all, now));
        }
      }),
      { numRuns: 80 },
    );
  });

  const by = (people: number, month: number, figure: PublicFigure = "stepsReached") =>
    Array.from({ length: people }, (_, person): Contribution => ({
      month,
      figure,
      person: String(person),
      amount: 1n,
    }));
  const steps = (all: Contribution[], now: number) => publishedFigures(all, now).stepsReached;

  it("say nothing of the month that runs, and stay until ten people moved them", () => {
    const all = [...by(10, FIRST), ...by(4, FIRST + 1), ...by(7, FIRST + 2), ...by(11, FIRST + 3)];
    expect(steps(all, FIRST)).toBeNull();
    const first = { value: "10", at: beginOfMonth(FIRST + 1) };
    for (const quiet of [1, 2, 3]) expect(steps(all, FIRST + quiet)).toEqual(first);
    expect(steps(all, FIRST + 4)).toEqual({ value: "32", at: beginOfMonth(FIRST + 4) });
  });

  it("are of people whom they hold: what was undone is nobody, whenever that was", () => {
    const undone = (people: number, month: number) =>
      by(people, month).map((one) => ({ ...one, amount: -1n }));
    const told = (all: Contribution[]) =>
      [1, 2, 3, 4].map((month) => steps(all, FIRST + month)?.value);
    // Nine of ten undone, one new: two people are between the first number and what would be the third.
    const few = [...by(20, FIRST), ...by(12, FIRST + 1), ...undone(11, FIRST + 2)];
    expect(told(few)).toEqual(["20", "32", "32", "32"]);
    const none = [...by(20, FIRST), ...by(9, FIRST + 1), ...undone(9, FIRST + 2)];
    expect(told(none)).toEqual(["20", "20", "20", "20"]);
    expect(steps(none, FIRST + 2)?.at).toBe(beginOfMonth(FIRST + 1));
    expect(steps(none, FIRST + 3)?.at).toBe(beginOfMonth(FIRST + 3));
  });

  it("have ten years before them and no more: anyone asks for them again and again", () => {
    const years = Array.from({ length: 130 }, (_, month) => by(10, FIRST + month)).flat();
    const { months } = publishedMonths(years, FIRST + 130);
    expect(months.map(({ at }) => at)).toEqual(
      Array.from({ length: 120 }, (_, month) => beginOfMonth(FIRST + 11 + month)),
    );
  });

  it("keep coins out back when coins in would give a few people away, for the book tells the rest", () => {
    const all = [...by(12, FIRST, "issued"), ...by(3, FIRST, "redeemed")];
    expect(publishedFigures(all, FIRST + 1)).toMatchObject({ issued: null, redeemed: null });
    const none = by(12, FIRST, "issued");
    expect(publishedFigures(none, FIRST + 1)).toMatchObject({
      issued: { value: "12" },
      redeemed: { value: "0" },
    });
  });

  it("count a month from midnight in Amsterdam, in summer and winter", () => {
    expect(new Date(beginOfMonth(2026 * 12) * 1000).toISOString()).toBe("2025-12-31T23:00:00.000Z");
    expect(new Date(beginOfMonth(2026 * 12 + 6) * 1000).toISOString()).toBe(
      "2026-06-30T22:00:00.000Z",
    );
    expect(monthOf(beginOfMonth(2026 * 12 + 3))).toBe(2026 * 12 + 3);
    expect(monthOf(beginOfMonth(2026 * 12 + 3) - 1)).toBe(2026 * 12 + 2);
  });
});
