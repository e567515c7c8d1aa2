import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centsForCoins } from "../../../protocol/money/cents-for-coins.ts";
import { coinsForCents } from "../../../protocol/money/coins-for-cents.ts";
import { PARTS } from "../../../protocol/money/debt-parts.ts";
import { orderOfParts } from "../../../protocol/money/order-of-parts.ts";
import { previewOffer } from "../../../protocol/money/preview-offer.ts";
import { readParts } from "../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../protocol/money/sum-of-parts.ts";

const waterBill = readParts({ principal: "18290", increase: "0", interest: "305", costs: "2000" });
const USUAL = 0x1b;

describe("orderOfParts", () => {
  it("reads the usual order", () => {
    expect(orderOfParts(USUAL)).toEqual(["costs", "interest", "increase", "principal"]);
  });
  it("reads the numbering itself", () => {
    expect(orderOfParts(0b11_10_01_00)).toEqual([...PARTS]);
  });
});

describe("previewOffer", () => {
  it("takes costs, interest and then the first amount of the water bill", () => {
    const preview = previewOffer({
      open: waterBill,
      offered: 0n,
      coins: 5000n,
      rateBps: 10_000n,
      order: USUAL,
    });
    expect(preview).toEqual({
      burned: 5000n,
      returned: 0n,
      taken: { principal: 2695n, increase: 0n, interest: 305n, costs: 2000n },
      left: { principal: 15595n, increase: 0n, interest: 0n, costs: 0n },
    });
    expect(sumOfParts(preview.left)).toBe(15595n);
  });

  it("gives back what is more than the whole debt", () => {
    const preview = previewOffer({
      open: waterBill,
      offered: 0n,
      coins: 30_000n,
      rateBps: 12_000n,
      order: USUAL,
    });
    expect(sumOfParts(preview.left)).toBe(0n);
    expect(preview.burned).toBe(17162n); // 171.62 x 1.20 = 205.944, rounded up
    expect(preview.returned).toBe(30_000n - 17162n);
  });

  it("leaves what other offers take to them", () => {
    const preview = previewOffer({
      open: waterBill,
      offered: 20_000n,
      coins: 5000n,
      rateBps: 10_000n,
      order: USUAL,
    });
    expect(sumOfParts(preview.taken)).toBe(595n);
    expect(preview.returned).toBe(4405n);
  });

  const cents = fc.bigInt({ min: 0n, max: 2n ** 40n });
  const offers = fc
    .record({
      open: fc.record({ principal: cents, increase: cents, interest: cents, costs: cents }),
      offered: cents,
      coins: cents,
      rateBps: fc.bigInt({ min: 1n, max: 65_535n }),
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    })
    .map((offer) => ({
      ...offer,
      offered: offer.offered % (sumOfParts(offer.open) + 1n),
      order: offer.order.reduce((bits, part, place) => bits | (part << (2 * place)), 0),
    }));

  it("keeps the books: coins and cents go nowhere else", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const preview = previewOffer(offer);
        const open = sumOfParts(offer.open);
        const most = coinsForCents(open - offer.offered, offer.rateBps);
        const coins = offer.coins < most ? offer.coins : most;
        const wanted = centsForCoins(coins, offer.rateBps);
        expect(preview.burned + preview.returned).toBe(offer.coins);
        expect(preview.returned).toBeGreaterThanOrEqual(0n);
        expect(sumOfParts(preview.taken)).toBe(wanted < open ? wanted : open);
        for (const part of PARTS)
          expect(preview.taken[part] + preview.left[part]).toBe(offer.open[part]);
      }),
    );
  });

  it("burns the least coins that do it", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const preview = previewOffer(offer);
        if (preview.burned === 0n) return;
        expect(centsForCoins(preview.burned - 1n, offer.rateBps)).toBeLessThan(
          sumOfParts(preview.taken),
        );
      }),
    );
  });

  it("takes a part only when every part before it is gone", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const preview = previewOffer(offer);
        const parts = orderOfParts(offer.order);
        const last = parts.findLastIndex((part) => preview.taken[part] > 0n);
        for (const part of parts.slice(0, Math.max(last, 0))) expect(preview.left[part]).toBe(0n);
      }),
    );
  });
});

describe("coinsForCents", () => {
  it("is the least that settles", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 2n ** 50n }),
        fc.bigInt({ min: 1n, max: 65_535n }),
        (open, rate) => {
          const least = coinsForCents(open, rate);
          expect(centsForCoins(least, rate)).toBeGreaterThanOrEqual(open);
          expect(centsForCoins(least - 1n, rate)).toBeLessThan(open);
        },
      ),
    );
  });
});
