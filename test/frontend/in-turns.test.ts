import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  together,
  without,
  type GroupResult,
} from "../../frontend/desks/mentor/together/outcome-of.ts";
import { IndexSlowError } from "../../frontend/data/wait-for-block.ts";
import { MOST_LINES, type GroupLine } from "../../frontend/transactions/confirm-group.ts";
import { inTurns, turnsOf } from "../../frontend/transactions/in-turns.ts";

const settle = () => Promise.resolve();

describe("work in several turns", () => {
  it("is cut into as few as can be, in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 100 }), (all, most) => {
        const turns = turnsOf(all, most);
        expect(turns.flat()).toEqual(all);
        expect(turns).toHaveLength(Math.ceil(all.length / most));
        expect(turns.every(({ length }) => length > 0 && length <= most)).toBe(true);
      }),
    );
  });

  it("sends each turn once, however often it is stopped and started again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 10 })),
        async (turns, stops) => {
          const sent: number[] = [];
          let done = 0;
          for (const most of [...stops, turns.length + 1]) {
            const before = done;
            done = await inTurns(
              turns,
              done,
              (turn) => {
                sent.push(turn);
                return Promise.resolve(1);
              },
              { stopped: () => sent.length - before >= most, onDone: () => undefined, settle },
            );
          }
          expect(sent).toEqual(turns);
        },
      ),
    );
  });

  it("finishes the turn that is under way when it is stopped, and tells how far it is", async () => {
    const told: number[] = [];
    let stop = false;
    const done = await inTurns(
      ["a", "b", "c"],
      0,
      async (turn) => {
        if (turn === "b") stop = true;
        return Promise.resolve(1);
      },
      { stopped: () => stop, onDone: (count) => told.push(count), settle },
    );
    expect([done, told]).toEqual([2, [1, 2]]);
  });

  it("goes on with the turn that failed", async () => {
    const sent: string[] = [];
    let fails = true;
    const told: number[] = [];
    const go = (from: number) =>
      inTurns(
        ["a", "b", "c"],
        from,
        (turn) => {
          if (turn === "b" && fails) return Promise.reject(new Error("no connection"));
          sent.push(turn);
          return Promise.resolve(1);
        },
        { stopped: () => false, onDone: (count) => told.push(count), settle },
      );
    await expect(go(0)).rejects.toThrow("no connection");
    fails = false;
    expect(await go(told.at(-1)!)).toBe(3);
    expect(sent).toEqual(["a", "b", "c"]);
  });
});

describe("until what was sent is shown", () => {
  const calls = (fails?: string) => {
    const what: string[] = [];
    const carryOut = (turn: string) => {
      if (turn === fails) return Promise.reject(new Error("no connection"));
      what.push(turn);
      return Promise.resolve(1);
    };
    return { what, carryOut };
  };

  it("is waited for once, after the last turn, and not at all where nothing was sent", async () => {
    const { what, carryOut } = calls();
    const turns = { stopped: () => false, onDone: () => undefined };
    const shown = async () => void what.push("shown");
    await inTurns(["a", "b"], 0, carryOut, { ...turns, settle: shown });
    await inTurns(["a", "b"], 2, carryOut, { ...turns, settle: shown });
    expect(what).toEqual(["a", "b", "shown"]);
  });

  it("is told where it takes too long, and nothing is sent a second time", async () => {
    const { what, carryOut } = calls();
    let done = 0;
    const turns = { stopped: () => false, onDone: (count: number) => (done = count) };
    const late = () => Promise.reject(new IndexSlowError());
    const go = () => inTurns(["a", "b"], done, carryOut, { ...turns, settle: late });
    await expect(go()).rejects.toThrow(IndexSlowError);
    expect(await go()).toBe(2);
    expect(what).toEqual(["a", "b"]);
  });

  it("is waited for after a turn that failed, whose own failure is told", async () => {
    const { what, carryOut } = calls("b");
    const late = () => (what.push("shown"), Promise.reject(new IndexSlowError()));
    const turns = { stopped: () => false, onDone: () => undefined, settle: late };
    await expect(inTurns(["a", "b"], 0, carryOut, turns)).rejects.toThrow("no connection");
    expect(what).toEqual(["a", "shown"]);
  });
});

describe("several turns at once", () => {
  it("count as many, and it goes on after them", async () => {
    const from: number[] = [];
    const told: number[] = [];
    const done = await inTurns(
      Array.from({ length: 100 }, (_, at) => at),
      0,
      (turn) => {
        from.push(turn);
        return Promise.resolve(Math.min(40, 100 - turn));
      },
      { stopped: () => false, onDone: (count) => told.push(count), settle },
    );
    expect([done, from, told]).toEqual([100, [0, 40, 80], [40, 80, 100]]);
  });
});

describe("a thousand steps that are confirmed together", () => {
  const all = Array.from({ length: 1_000 }, (_, at): GroupLine => {
    return { subgoalId: at + 1, asGroup: false, name: "Wim", step: "Brief", coins: 500n };
  });
  const refusedOf = (sent: readonly GroupLine[]) =>
    sent
      .filter(({ subgoalId }) => subgoalId % 250 === 0)
      .map((line) => ({ ...line, reason: "stepClosed" as const }));

  it("go in ten transactions, and after a stop with what was not sent yet, each once", async () => {
    let chosen: readonly GroupLine[] = all;
    let outcome = null as GroupResult | null;
    const transactions: number[] = [];
    const press = async (most: number) => {
      const before = transactions.length;
      await inTurns(
        turnsOf(chosen, MOST_LINES),
        0,
        (sent) => {
          const refused = refusedOf(sent);
          const result = { sent, confirmed: sent.length - refused.length, refused };
          transactions.push(sent.length);
          outcome = together(outcome, result);
          chosen = without(chosen, result);
          return Promise.resolve(1);
        },
        { stopped: () => transactions.length - before >= most, onDone: () => undefined, settle },
      );
    };
    await press(3);
    expect(chosen).toHaveLength(700);
    expect(outcome).toMatchObject({ confirmed: 299 });

    await press(Infinity);
    expect(chosen).toEqual([]);
    expect(transactions).toEqual(Array(10).fill(100));
    expect(outcome!.sent).toEqual(all);
    expect([outcome!.confirmed, outcome!.refused.length]).toEqual([996, 4]);
  });
});
