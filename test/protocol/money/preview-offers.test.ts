import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previewOffer } from "../../../protocol/money/preview-offer.ts";
import { previewOffers } from "../../../protocol/money/preview-offers.ts";
import { readParts } from "../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../protocol/money/sum-of-parts.ts";

const open = readParts({ principal: "5000", increase: "0", interest: "500", costs: "1000" });
const offer = (debtId: number, coins: bigint) => ({
  ...{ debtId, open, coins, rateBps: 10_000n, order: 0x1b },
});
const taken = (offers: Parameters<typeof previewOffers>[0]) =>
  previewOffers(offers).map((one) => one && [sumOfParts(one.taken), one.returned]);

describe("a yes to several offers", () => {
  it("finds a debt as the offers before it left it, and gives back what is too much", () => {
    expect(taken([offer(1, 4000n), offer(1, 3000n)])).toEqual([
      [4000n, 0n],
      [2500n, 500n],
    ]);
  });

  it("does not answer what finds nothing left", () => {
    expect(taken([offer(1, 9000n), offer(1, 100n), offer(2, 100n)])).toEqual([
      [6500n, 2500n],
      null,
      [100n, 0n],
    ]);
  });

  it("takes no more of a debt than there is, whatever is offered and in which order", () => {
    const lines = fc.array(
      fc.record({ debtId: fc.constantFrom(1, 2), coins: fc.bigInt({ min: 1n, max: 9_000n }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.bigInt({ min: 1n, max: 65_535n }), (some, rateBps) => {
        const offers = some.map(({ debtId, coins }) => ({ ...offer(debtId, coins), rateBps }));
        const all = previewOffers(offers);
        for (const debtId of [1, 2]) {
          const own = all.filter((_, at) => offers[at]!.debtId === debtId);
          const sum = own.reduce((total, one) => total + (one ? sumOfParts(one.taken) : 0n), 0n);
          expect(sum).toBeLessThanOrEqual(sumOfParts(open));
          if (own.includes(null)) expect(sum).toBe(sumOfParts(open));
        }
        for (const [at, one] of all.entries())
          if (one) expect(one.burned + one.returned).toBe(offers[at]!.coins);
      }),
    );
  });

  it("is that of one where there is one", () => {
    const { debtId: _, ...alone } = offer(1, 700n);
    expect(previewOffers([offer(1, 700n)])).toEqual([previewOffer({ ...alone, offered: 0n })]);
  });
});
