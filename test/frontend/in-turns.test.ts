import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTurns, turnsOf } from "../../frontend/transactions/in-turns.ts";

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
                return Promise.resolve();
              },
              { stopped: () => sent.length - before >= most, onDone: () => undefined },
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
        await Promise.resolve();
      },
      { stopped: () => stop, onDone: (count) => told.push(count) },
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
          return Promise.resolve();
        },
        { stopped: () => false, onDone: (count) => told.push(count) },
      );
    await expect(go(0)).rejects.toThrow("no connection");
    fails = false;
    expect(await go(told.at(-1)!)).toBe(3);
    expect(sent).toEqual(["a", "b", "c"]);
  });
});
