import { describe, expect, it } from "vitest";
import { askOwed } from "../../frontend/payments/ask-owed.ts";
import type { Owed } from "../../protocol/wire/payments-api.ts";
import { CREDITOR } from "./rows.ts";

const PAGE = 1_000;

const owedAt = (offerId: number, at: number): Owed => ({
  offerId,
  creditor: CREDITOR,
  fundId: 1,
  route: "paidByFund",
  cents: "1000",
  at,
});

/** An index that holds these, by moment and number, and hands out a thousand at a time. */
function index(held: readonly Owed[]) {
  const asked: string[] = [];
  const ask = (path: string): Promise<unknown> => {
    asked.push(path);
    const [at, id] = (/after=(\d+-\d+)/.exec(path)?.[1] ?? "0-0").split("-").map(Number);
    const rest = held.filter((one) => one.at > at! || (one.at === at! && one.offerId > id!));
    const owed = rest.slice(0, PAGE);
    const last = owed.at(-1);
    return Promise.resolve({
      owed,
      next: rest.length > PAGE ? `${last!.at}-${last!.offerId}` : null,
    });
  };
  return { asked, ask: ask as never };
}

describe("what funds owe", () => {
  const held = Array.from({ length: 2_500 }, (_, at) => owedAt(at + 1, 100 + at));

  it("is read a thousand at a time, each once", async () => {
    const { ask, asked } = index(held);
    expect(await askOwed(ask)).toEqual(held);
    expect(asked).toHaveLength(3);
  });

  it("is read on from where it was, however much there was", async () => {
    const { ask, asked } = index([...held, owedAt(7_000, 9_000)]);
    expect(await askOwed(ask, held)).toEqual([...held, owedAt(7_000, 9_000)]);
    expect(asked).toEqual([`/index/owed?limit=1000&after=2598-2499`]);
  });

  it("is whole where its last moment was half there", async () => {
    const both = [owedAt(3, 50), owedAt(8, 60), owedAt(9, 60)];
    const { ask } = index(both);
    expect(await askOwed(ask, [both[0]!, both[2]!])).toEqual(both);
  });

  it("is nothing where no fund owes anything", async () => {
    expect(await askOwed(index([]).ask, [])).toEqual([]);
  });
});
