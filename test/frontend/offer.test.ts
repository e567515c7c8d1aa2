import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlierOffers } from "../../frontend/desks/resident/debts/earlier-offers.ts";
import { newerNo } from "../../frontend/desks/resident/debts/newer-no.ts";
import { newestYes, takenTogether } from "../../frontend/desks/resident/debts/newest-yes.ts";
import { offerState } from "../../frontend/desks/resident/debts/offer-state.ts";
import { goneParts } from "../../frontend/desks/resident/offer/gone-parts.ts";
import { mayOffer } from "../../frontend/desks/resident/offer/may-offer.ts";
import {
  firstChoice,
  hasRoom,
  LEAST_OFFER,
  offerProblem,
  offerRoom,
} from "../../frontend/desks/resident/offer/offer-room.ts";
import { takesCoins } from "../../frontend/desks/resident/offer/takes-coins.ts";
import { previewOf } from "../../frontend/desks/resident/offer/preview-of.ts";
import { makeOffer } from "../../frontend/transactions/make-offer.ts";
import { aDebt, anOffer, aPerson, CREDITOR, MENTOR } from "./rows.ts";

describe("the walk of the water bill", () => {
  it("goes from 205,95 to 155,95 for 50,00, and the costs and the interest are gone", () => {
    const preview = previewOf(aDebt(), 5000n);
    expect(preview.before).toBe(20595n);
    expect(preview.after).toBe(15595n);
    expect(preview.parts.after).toEqual({
      principal: 15595n,
      increase: 0n,
      interest: 0n,
      costs: 0n,
    });
    expect(preview.gone).toEqual(["interest", "costs"]);
  });

  it("counts what waits for an answer already, its parts first", () => {
    const preview = previewOf(aDebt({ offered: "4000" }), 5000n);
    expect([preview.before, preview.waiting, preview.after]).toEqual([20595n, 4000n, 11595n]);
    expect(preview.parts.after).toEqual({
      principal: 11595n,
      increase: 0n,
      interest: 0n,
      costs: 0n,
    });
    expect(previewOf(aDebt({ offered: "20000" }), 595n).after).toBe(0n);
  });

  it("says beside the rows of what is signed that something waits, where it does", () => {
    const say = (key: string, values?: object) => JSON.stringify([key, values]);
    const format = { money: String } as unknown as Parameters<typeof makeOffer.summary>[2];
    const rowsFor = (offered: string) => {
      const { before, waiting, after } = previewOf(aDebt({ offered }), 5000n);
      const bill = { debtId: 4, creditor: "Rijnwater", before, waiting, after };
      const request = { ...bill, coins: 5000n, rateBps: 10_000 };
      return makeOffer.summary(request, say as never, format).map(({ text }) => text);
    };
    expect(rowsFor("4000").slice(2)).toEqual([
      "4000",
      say("makeOffer.fromToAll", { before: "20595", after: "11595" }),
    ]);
    expect(rowsFor("0").slice(2)).toEqual([
      say("makeOffer.fromTo", { before: "20595", after: "15595" }),
    ]);
  });

  it("names no part as gone that was never there", () => {
    const nothing = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
    expect(goneParts(nothing, nothing)).toEqual([]);
  });
});

describe("how many coins can go to a bill", () => {
  it("is filled in as the most there is, and left empty where something waits already", () => {
    const room = { most: 595n };
    expect(firstChoice(aDebt(), room)).toBe(595n);
    expect(firstChoice(aDebt({ offered: "20000" }), room)).toBeNull();
  });

  it("is never more than is free, than is open, or than the creditor's year allows", () => {
    const cents = fc.bigInt({ min: 0n, max: 1_000_000n });
    fc.assert(
      fc.property(
        cents,
        cents,
        cents,
        fc.integer({ min: 5_000, max: 20_000 }),
        (open, free, ceiling, rateBps) => {
          const debt = aDebt({ open: { principal: String(open) }, ceiling, rateBps });
          const { most } = offerRoom(debt, free);
          expect(most <= free).toBe(true);
          expect(most === 0n || most >= LEAST_OFFER || previewOf(debt, most).after === 0n).toBe(
            true,
          );
          const { before, after } = previewOf(debt, most);
          expect(before - after <= ceiling).toBe(true);
        },
      ),
    );
  });

  it("settles the bill to the cent when there are coins enough", () => {
    const { most, border } = offerRoom(aDebt(), 100_000n);
    expect([most, border]).toEqual([20595n, "debt"]);
    expect(previewOf(aDebt(), most).after).toBe(0n);
  });

  it("refuses less than the least and more than the most, and nothing between", () => {
    const room = offerRoom(aDebt(), 6_000n);
    expect([99n, 100n, 6_000n, 6_001n].map((cents) => offerProblem(cents, room))).toEqual([
      "least",
      null,
      null,
      "most",
    ]);
  });

  it("leaves out what other offers would take already", () => {
    expect(offerRoom(aDebt({ offered: "20000" }), 100_000n).most).toBe(595n);
  });

  it("says what sets the border", () => {
    expect(offerRoom(aDebt(), 6000n).border).toBe("coins");
    expect(offerRoom(aDebt({ ceiling: 1000n }), 6000n).border).toBe("agreement");
    expect(offerRoom(aDebt(), 99n)).toEqual({ most: 0n, least: LEAST_OFFER, border: "coins" });
  });

  it("lets a rest below the least go as a whole, and in no parts", () => {
    const rest = aDebt({ offered: "20515" });
    const room = offerRoom(rest, 6_000n);
    expect(room).toEqual({ most: 80n, least: 80n, border: "debt" });
    expect([79n, 80n, 81n].map((cents) => offerProblem(cents, room))).toEqual([
      "least",
      null,
      "most",
    ]);
    expect(previewOf(rest, 80n).after).toBe(0n);
    expect(offerRoom(rest, 79n)).toEqual({ most: 0n, least: 80n, border: "coins" });
    expect(hasRoom(rest)).toBe(true);
  });

  it("is nothing where all of it is offered", () => {
    expect(offerRoom(aDebt({ offered: "20595" }), 6_000n)).toEqual({
      most: 0n,
      least: LEAST_OFFER,
      border: "debt",
    });
  });
});

describe("an offer", () => {
  it("is late once its term went by without an answer", () => {
    const offer = anOffer({ status: "open", answerUntil: 1000 });
    expect(offerState(offer, 1000)).toBe("open");
    expect(offerState(offer, 1001)).toBe("late");
    expect(offerState({ ...offer, status: "rejected" }, 2000)).toBe("rejected");
  });

  it("came back before its term where the bill was gone, and is not told as one whose time went by", () => {
    const offer = anOffer({ status: "released", answerUntil: 1000, answeredAt: 1000 });
    expect(offerState(offer, 2000)).toBe("freed");
    expect(offerState({ ...offer, answeredAt: 1001 }, 2000)).toBe("released");
  });

  it("can only come back where nobody can answer it any more", () => {
    expect(offerState(anOffer({ standing: false, answerUntil: 1000 }), 500)).toBe("stale");
  });

  it("can be called off where its creditor has no role now, and waits again once there is one", () => {
    const offer = anOffer({ answerUntil: 1000, creditorActs: { from: 100, until: 600 } });
    expect([99, 100, 599, 600, 1001].map((now) => offerState(offer, now))).toEqual([
      "absent",
      "open",
      "open",
      "absent",
      "late",
    ]);
    const revoked = anOffer({ answerUntil: 1000, creditorActs: null });
    expect(offerState(revoked, 500)).toBe("absent");
    expect(offerState({ ...revoked, approver: MENTOR }, 500)).toBe("absent");
    expect(offerState({ ...revoked, standing: false }, 500)).toBe("stale");
    expect(offerState({ ...revoked, status: "confirmed" }, 500)).toBe("confirmed");
  });

  it("waits for who stands beside the resident now, and for nobody who did before", () => {
    const offer = anOffer({ approver: MENTOR, answerUntil: 1000 });
    expect(offerState(offer, 500)).toBe("awaits");
    expect(offerState({ ...offer, approvedBy: CREDITOR }, 500)).toBe("awaits");
    expect(offerState({ ...offer, approvedBy: MENTOR }, 500)).toBe("open");
    expect(offerState(offer, 1001)).toBe("late");
  });

  it("is news while it waits, and the last that does not; what was before it is history", () => {
    const stopped = anOffer({ id: 1, status: "cancelled", madeAt: 1 });
    const no = anOffer({ id: 2, status: "rejected", madeAt: 2 });
    const back = anOffer({ id: 3, status: "cancelled", madeAt: 3 });
    const waits = anOffer({ id: 4, status: "open", madeAt: 4 });
    const yes = anOffer({ id: 5, status: "confirmed", madeAt: 0 });
    const { news, earlier } = earlierOffers([stopped, no, back, waits, yes]);
    expect(news.map(({ id }) => id)).toEqual([4, 2]);
    expect(earlier.map(({ id }) => id)).toEqual([3, 1, 5]);
    expect(earlierOffers([])).toEqual({ news: [], earlier: [] });
  });

  it("is good news for a week, the newest first", () => {
    const old = anOffer({ id: 1, status: "confirmed", answeredAt: 1_000_000 });
    const fresh = anOffer({ id: 2, status: "confirmed", answeredAt: 1_100_000 });
    const no = anOffer({ id: 3, status: "rejected", answeredAt: 1_200_000 });
    expect(newestYes([old, fresh, no], 1_200_000)?.id).toBe(2);
    expect(newestYes([old, fresh, no], 1_100_000 + 8 * 86_400)).toBeUndefined();
  });

  it("is the sum of all that one answer said yes to, of the same debt", () => {
    const taken = (principal: string) => ({ principal, increase: "0", interest: "5", costs: "0" });
    const yes = { status: "confirmed", answeredAt: 1_100_000, debtId: 1 } as const;
    const offers = [
      anOffer({ ...yes, id: 1, taken: taken("1500"), burned: "1505" }),
      anOffer({ ...yes, id: 2, taken: taken("1000"), burned: "1005" }),
      anOffer({ ...yes, id: 3, taken: taken("300"), burned: "305" }),
      anOffer({ ...yes, id: 4, debtId: 2, taken: taken("9900"), burned: "9905" }),
      anOffer({ ...yes, id: 5, answeredAt: 1_000_000, taken: taken("7700"), burned: "7705" }),
      anOffer({ ...yes, id: 6, status: "rejected", taken: null }),
    ];
    expect(takenTogether(offers, offers[2]!)).toEqual({
      taken: { principal: 2800n, increase: 0n, interest: 15n, costs: 0n },
      coins: 2815n,
    });
  });

  it("is told as a no for a week, unless a yes came after it", () => {
    const yes = anOffer({ id: 1, status: "confirmed", answeredAt: 1_100_000 });
    const old = anOffer({ id: 2, status: "rejected", answeredAt: 1_000_000 });
    const fresh = anOffer({ id: 3, status: "rejected", answeredAt: 1_200_000 });
    expect(newerNo([old, yes, fresh], 1_300_000)?.id).toBe(3);
    expect(newerNo([old], 1_300_000)?.id).toBe(2);
    expect(newerNo([old, yes], 1_300_000)).toBeUndefined();
    expect(newerNo([fresh], 1_200_000 + 7 * 86_400)).toBeUndefined();
  });
});

describe("a no of who stands beside the resident", () => {
  it("is told as a creditor's is, until a yes came after it", () => {
    const helper = anOffer({ id: 4, status: "refused", answeredAt: 1_300_000 });
    const yes = anOffer({ id: 1, status: "confirmed", answeredAt: 1_100_000 });
    expect(newerNo([yes, helper], 1_300_000)?.id).toBe(4);
    expect(newerNo([{ ...yes, answeredAt: 1_400_000 }, helper], 1_400_000)).toBeUndefined();
  });
});

describe("a bill", () => {
  const at = (now: number, debt: Parameters<typeof aDebt>[0]) => takesCoins(aDebt(debt), now);

  it("takes coins while it is recognised and asked for, and not before or after", () => {
    expect(at(1000, {})).toBe("yes");
    for (const status of ["registered", "disputed", "withdrawn", "settled"] as const)
      expect(at(1000, { status })).toBe("status");
    expect(at(1000, { paused: true })).toBe("paused");
  });

  it("takes none while nobody at its creditor can answer", () => {
    expect(at(1000, { creditorActs: null })).toBe("creditor");
    expect(at(1000, { creditorActs: { from: 1001, until: 2000 } })).toBe("creditor");
    expect(at(1000, { creditorActs: { from: 1000, until: 1001 } })).toBe("yes");
    expect(at(1000, { creditorActs: { from: 0, until: 1000 } })).toBe("creditor");
  });

  it("takes none once its agreement or the bill itself ended", () => {
    const { agreement } = aDebt();
    const under = (change: Partial<typeof agreement>) =>
      takesCoins({ ...aDebt(), agreement: { ...agreement, ...change } }, 1000);
    expect(under({ status: "ended" })).toBe("agreement");
    expect(under({ until: 1000 })).toBe("agreement");
    expect(under({ until: 1001 })).toBe("yes");
    const day = 86_400;
    expect(at(3 * day - 1, { endsByDay: 2 })).toBe("yes");
    expect(at(3 * day, { endsByDay: 2 })).toBe("ended");
  });
});

describe("who may offer coins", () => {
  it("is who takes part, and for a while who left", () => {
    const having = { balance: "6000", held: "1000" };
    expect(mayOffer(aPerson(having), 1000)).toBe("yes");
    const left = { ...having, status: "left" } as const;
    expect(mayOffer(aPerson({ ...left, honouredUntil: 1001 }), 1000)).toBe("yes");
    expect(mayOffer(aPerson({ ...left, honouredUntil: 1000 }), 1000)).toBe("left");
    expect(mayOffer(aPerson({ ...having, status: "paused" }), 1000)).toBe("paused");
  });

  it("is nobody without free coins", () => {
    expect(mayOffer(aPerson({ balance: "0", held: "0" }), 1000)).toBe("coins");
  });

  it("is nobody whose coins are all apart for a creditor, who reads that and not that there are none", () => {
    expect(mayOffer(aPerson({ balance: "2000", held: "2000" }), 1000)).toBe("apart");
  });
});
