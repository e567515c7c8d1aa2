import { beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../../protocol/time/day-of.ts";
import type { Problem } from "../../../protocol/wire/dossier-api.ts";
import type { OwedAnswer, Payment, PaymentsAnswer } from "../../../protocol/wire/payments-api.ts";
import { checkPayment } from "../../../server/dossier/payments/check-payment.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";

const { official, secondOfficial, mentor, creditor, energy, neighbour } = actors;
const PATH = "/api/v1/payments";

/** 7,01 coins at 1,20 took 8,42 off: rounded up, as the chain did. Paid on the day of the yes. */
const right = {
  creditor: energy.address,
  fundId: 1,
  paidOn: "",
  reference: "2026-114 Socialcoin",
  offers: [5],
  cents: "842",
};
/**
 * What both sides say of euros. Needs the index, which takes long to begin: it runs in the house of the gateway's tests.
 */
export function describePayments(house: () => Browser): void {
  const listed = async (who = official) =>
    (await house().ask<PaymentsAnswer>(200, "GET", PATH, who)).payments;

  beforeAll(async () => {
    const { owed } = await house().ask<OwedAnswer>(200, "GET", "/index/owed", official);
    right.paidOn = dayOf(owed.find(({ offerId }) => offerId === 5)!.at);
  });

  describe("what a fund owes", () => {
    it("is each confirmed offer under a route in which it pays, to the cent", async () => {
      const { owed } = await house().ask<OwedAnswer>(200, "GET", "/index/owed", official);
      const due = { creditor: energy.address, fundId: 1, route: "paidByFund" };
      expect(owed).toMatchObject([
        { ...due, offerId: 5, cents: "842" },
        { ...due, offerId: 10, cents: "720" },
      ]);
      expect(await house().ask(200, "GET", "/index/owed", energy)).toEqual({ owed, next: null });
      expect(await house().ask(200, "GET", "/index/owed", creditor)).toEqual({
        owed: [],
        next: null,
      });
      const first = await house().ask<OwedAnswer>(200, "GET", "/index/owed?limit=1", official);
      expect(first.owed).toEqual(owed.slice(0, 1));
      const rest = `/index/owed?after=${first.next}`;
      expect(await house().ask(200, "GET", rest, energy)).toEqual({
        owed: owed.slice(1),
        next: null,
      });
    });
  });

  describe("a payment", () => {
    it.each([
      ["a cent too much", { cents: "843" }],
      ["another fund", { fundId: 2 }],
      ["another creditor", { creditor: creditor.address }],
      ["an offer that was not confirmed", { offers: [5, 3], cents: "842" }],
      ["the same offer twice", { offers: [5, 5], cents: "1684" }],
      ["a day that is to come", { paidOn: "2126-01-01" }],
      ["a day before the creditor said yes", { paidOn: "1999-11-01" }],
    ])("is refused with %s", async (_, change) => {
      const { type } = await house().ask<Problem>(400, "POST", PATH, official, {
        ...right,
        ...change,
      });
      expect(type).toBe("/problems/bad-input");
      expect(await listed()).toEqual([]);
    });

    it("is said by the office alone, and read by its creditor and the office", async () => {
      for (const who of [energy, mentor, neighbour])
        await house().ask(403, "POST", PATH, who, right);
      await house().ask(403, "GET", PATH, mentor);
      const made = await house().ask<Payment>(201, "POST", PATH, official, right);
      expect(made).toMatchObject({
        ...right,
        by: official.address,
        state: "said",
        answeredAt: null,
      });
      expect(await listed(energy)).toEqual([made]);
      expect(await listed(creditor)).toEqual([]);
      await house().ask(409, "POST", PATH, secondOfficial, { ...right, reference: "again" });
      expect(await listed()).toHaveLength(1);
    });

    it("is not received, taken back, said again, and then received for good", async () => {
      const [first] = await listed();
      const answer = (id: string, received: boolean, status: number, who = energy) =>
        house().ask<Payment>(status, "PUT", `${PATH}/${id}/answer`, who, { received });
      await answer(first!.id, true, 404, creditor);
      await answer(first!.id, true, 403, official);
      expect(await answer(first!.id, false, 200)).toMatchObject({ state: "notReceived" });

      await house().ask(403, "DELETE", `${PATH}/${first!.id}`, energy);
      const back = await house().ask<Payment>(200, "DELETE", `${PATH}/${first!.id}`, official);
      expect(back.state).toBe("takenBack");
      await answer(first!.id, true, 404);

      const again = await house().ask<Payment>(201, "POST", PATH, official, right);
      expect(await answer(again.id, true, 200)).toMatchObject({ state: "received" });
      await answer(again.id, false, 404);
      await house().ask(404, "DELETE", `${PATH}/${again.id}`, official);
      // What was said stays to be seen.
      expect((await listed()).map(({ state }) => state)).toEqual(["received", "takenBack"]);
    });

    it("is held against all its offers together", () => {
      const owed = [1, 2].map((offerId) => ({
        offerId,
        creditor: energy.address,
        fundId: 1,
        route: "claimBought" as const,
        cents: "10",
        at: offerId * 86_400,
      }));
      const both = { ...right, paidOn: "1970-01-03", offers: [1, 2], cents: "20" };
      expect(() => checkPayment(both, owed, "2026-11-02")).not.toThrow();
      expect(() => checkPayment({ ...both, cents: "10" }, owed, "2026-11-02")).toThrow("20");
      // Offer 1 alone was confirmed on the second; both together not before the third.
      const early = { ...both, paidOn: "1970-01-02" };
      expect(() => checkPayment(early, owed, "2026-11-02")).toThrow("1970-01-03");
      expect(() =>
        checkPayment({ ...early, offers: [1], cents: "10" }, owed, "2026-11-02"),
      ).not.toThrow();
      // A chain whose clock is ahead: the day of the yes counts as today.
      expect(() => checkPayment(both, owed, "1970-01-01")).not.toThrow();
    });
  });
}
