import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asRead,
  looksTogether,
  type ReadLooks,
} from "../../frontend/desks/resident/my-data/looks-together.ts";
import type { Look, LooksAnswer } from "../../protocol/wire/looks-api.ts";

const PAGE = 4;

/** A log as the server tells it: newest first, so many lines below a cursor. */
function pageOf(log: readonly number[], after: string | null): LooksAnswer {
  const below = log.filter((id) => after === null || id < Number(after)).sort((a, b) => b - a);
  const page = below.slice(0, PAGE).map((id) => ({ id: String(id) }) as Look);
  return { looks: page, next: below.length > PAGE ? page.at(-1)!.id : null };
}

describe("who saw my data", () => {
  it("shows each line once and skips none, whatever comes in between the pages", () => {
    const lines = fc.integer({ min: 1, max: 3 * PAGE });
    const step = fc.oneof(
      fc.record({ come: lines }),
      fc.constant({ again: true as const }),
      fc.constant({ more: true as const }),
    );
    fc.assert(
      fc.property(lines, fc.array(step, { maxLength: 30 }), (start, steps) => {
        const log: number[] = [];
        // Lines about other people stand in between.
        const come = (count: number) => {
          for (let one = 0; one < count; one++) log.push((log.at(-1) ?? 0) + 1 + (log.length % 3));
        };
        come(start);
        let first = pageOf(log, null);
        let read: ReadLooks[] = [];
        const more = () => {
          const { next } = looksTogether(first, read);
          if (next === null) return false;
          read = [...read, asRead(first), { ...pageOf(log, next), before: Number(next) }];
          return true;
        };
        const shown = () => looksTogether(first, read).looks.map(({ id }) => Number(id));
        const isWhole = () => {
          const ids = shown();
          const same = log.filter((id) => id <= ids[0]! && id >= ids.at(-1)!).reverse();
          expect(ids).toEqual(same);
        };
        for (const one of steps) {
          if ("come" in one) come(one.come);
          else if ("again" in one) first = pageOf(log, null);
          else more();
          isWhole();
        }
        while (more()) isWhole();
        expect(shown().at(-1)).toBe(log[0]);
      }),
    );
  });
});
