import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginOfMonth } from "../../protocol/time/month-of.ts";
import type { Owed, Payment } from "../../protocol/wire/payments-api.ts";
import { newPayment } from "../../frontend/desks/office/payments/new-payment.ts";
import { accountsOf, sumIn } from "../../frontend/payments/accounts-of.ts";
import { checkPayment } from "../../server/dossier/payments/check-payment.ts";
import { CREDITOR, MENTOR } from "./rows.ts";

const NOVEMBER = 2026 * 12 + 10;

function anOwed(offerId: number, cents: string, other: Partial<Owed> = {}): Owed {
  const at = beginOfMonth(NOVEMBER) + 60;
  return { offerId, creditor: CREDITOR, fundId: 1, route: "paidByFund", cents, at, ...other };
}

function aPayment(offers: number[], cents: string, other: Partial<Payment> = {}): Payment {
  return {
    id: `payment ${offers.join()}`,
    creditor: CREDITOR,
    fundId: 1,
    paidOn: "2026-11-20",
    reference: "114",
    offers,
    cents,
    by: MENTOR,
    at: 0,
    state: "said",
    answeredAt: null,
    ...other,
  };
}

describe("the account of a fund and a creditor", () => {
  it("has what is to be paid by month, apart for each fund and each creditor", () => {
    const accounts = accountsOf(
      [
        anOwed(1, "1000"),
        anOwed(2, "50", { at: beginOfMonth(NOVEMBER + 1) }),
        anOwed(3, "7", { fundId: 2 }),
        anOwed(4, "9", { creditor: MENTOR }),
        anOwed(5, "5"),
      ],
      [],
    );
    expect(
      accounts.map(({ fundId, creditor, toPay }) => [
        fundId,
        creditor,
        toPay.map(({ month, cents }) => [month, cents]),
      ]),
    ).toEqual([
      [
        1,
        CREDITOR,
        [
          [NOVEMBER, 1005n],
          [NOVEMBER + 1, 50n],
        ],
      ],
      [1, MENTOR, [[NOVEMBER, 9n]]],
      [2, CREDITOR, [[NOVEMBER, 7n]]],
    ]);
  });

  it("opens again what was taken back, and keeps to be seen that it was said", () => {
    const [account] = accountsOf(
      [anOwed(1, "1000")],
      [aPayment([1], "1000", { state: "takenBack" })],
    );
    expect(sumIn(account!, "toPay")).toBe(1000n);
    expect(account!.payments).toHaveLength(1);
  });

  it.each([
    ["a cent less", aPayment([1], "999")],
    ["an offer that is not owed", aPayment([1, 2], "1000")],
    ["the same of another creditor", aPayment([1], "1000", { creditor: MENTOR })],
  ])("sees a payment of %s", (_, payment) => {
    const accounts = accountsOf([anOwed(1, "1000")], [payment]);
    expect(accounts.flatMap(({ payments }) => payments.map(({ agrees }) => agrees))).toEqual([
      false,
    ]);
  });

  it("adds up to the cent, whatever was said of it", () => {
    const states = ["said", "received", "notReceived", "takenBack"] as const;
    const town = fc.array(
      fc.record({ cents: fc.bigInt(1n, 99_999n), state: fc.constantFrom(null, ...states) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(town, (offers) => {
        const owed = offers.map(({ cents }, at) => anOwed(at + 1, String(cents)));
        const payments = offers.flatMap(({ cents, state }, at) =>
          state ? [aPayment([at + 1], String(cents), { state })] : [],
        );
        const [account] = accountsOf(owed, payments);
        const parts = (["toPay", "said", "received", "notReceived"] as const).map((one) =>
          sumIn(account!, one),
        );
        expect(parts.reduce((total, one) => total + one, 0n)).toBe(account!.owed);
        expect(account!.payments.every(({ agrees }) => agrees)).toBe(true);
      }),
    );
  });
});

describe("a payment that the office writes down", () => {
  const [account] = accountsOf(
    [anOwed(1, "1000"), anOwed(2, "50", { at: beginOfMonth(NOVEMBER + 1) })],
    [],
  );
  const draft = {
    months: [NOVEMBER],
    paidOn: "2026-11-20",
    reference: " 114 ",
    today: "2026-11-20",
  };

  it("is for whole months, to the cent", () => {
    expect(newPayment(account!, draft).payment).toEqual({
      creditor: CREDITOR,
      fundId: 1,
      paidOn: "2026-11-20",
      reference: "114",
      offers: [1],
      cents: "1000",
    });
    const both = newPayment(account!, {
      ...draft,
      months: [NOVEMBER, NOVEMBER + 1],
      paidOn: "2026-12-01",
    });
    expect(both.days).toEqual({ first: "2026-11-01", last: "2026-12-01" });
    expect(both.payment).toMatchObject({ offers: [1, 2], cents: "1050" });
  });

  it("is for what had a yes on the day of the payment: a later yes stays to be paid", () => {
    const [grown] = accountsOf(
      [anOwed(1, "1000"), anOwed(3, "300", { at: beginOfMonth(NOVEMBER) + 22 * 86_400 })],
      [],
    );
    expect(newPayment(grown!, { ...draft, today: "2026-11-23" })).toMatchObject({
      payment: { offers: [1], cents: "1000" },
      sum: 1000n,
      later: 300n,
      days: { first: "2026-11-01", last: "2026-11-23" },
    });
    const today = { ...draft, today: "2026-11-23", paidOn: "2026-11-23" };
    expect(newPayment(grown!, today)).toMatchObject({ sum: 1300n, later: 0n });
    expect(newPayment(grown!, { ...today, paidOn: "" })).toMatchObject({
      payment: null,
      sum: 1300n,
      later: 0n,
    });
  });

  it("passes what the server holds it against, on every day that can be chosen", () => {
    const owed = [0, 9, 22].map((day, at) =>
      anOwed(at + 1, "100", { at: beginOfMonth(NOVEMBER) + day * 86_400 + 60 }),
    );
    const [of] = accountsOf(owed, []);
    for (const [paidOn, cents] of [
      ["2026-11-01", "100"],
      ["2026-11-09", "100"],
      ["2026-11-10", "200"],
      ["2026-11-23", "300"],
    ] as const) {
      const { payment } = newPayment(of!, { ...draft, paidOn, today: "2026-11-23" });
      expect(payment?.cents).toBe(cents);
      expect(() => checkPayment(payment!, owed, "2026-11-23")).not.toThrow();
    }
  });

  it.each([
    ["months", { months: [] }],
    ["paidOn", { paidOn: "2026-11-21" }],
    ["paidOn", { paidOn: "1999-11-20" }],
    ["paidOn", { paidOn: "2026-10-31" }],
    ["reference", { reference: "  " }],
  ])("asks for %s", (missing, change) => {
    expect(newPayment(account!, { ...draft, ...change })).toMatchObject({
      payment: null,
      missing: [missing],
    });
  });
});
