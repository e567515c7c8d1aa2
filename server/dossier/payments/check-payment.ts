import { paymentDays } from "../../../protocol/money/payment-days.ts";
import type { NewPayment, Owed } from "../../../protocol/wire/payments-api.ts";
import { Problem } from "../../problems/problem.ts";

/**
 * Holds a payment against what the chain says was confirmed: each offer this creditor's and this fund's, named once, and
 * the sum right to the cent, and the day one on which that could be paid.
 * @param owed To this creditor.
 * @throws Problem bad-input.
 */
export function checkPayment(payment: NewPayment, owed: readonly Owed[], today: string): void {
  const wrong = (detail: string) => new Problem("bad-input", detail);
  if (new Set(payment.offers).size !== payment.offers.length) throw wrong("offers: one is twice");
  const byOffer = new Map(owed.map((one) => [one.offerId, one]));
  const paid = payment.offers.map((offerId) => {
    const due = byOffer.get(offerId);
    if (due?.creditor !== payment.creditor || due.fundId !== payment.fundId) {
      throw wrong("offers: not owed by this fund to this creditor");
    }
    return due;
  });
  const { first, last } = paymentDays(paid, today);
  if (payment.paidOn < first) throw wrong(`paidOn: not before the last yes, ${first}`);
  if (payment.paidOn > last) throw wrong("paidOn: not in the future");
  const sum = paid.reduce((total, { cents }) => total + BigInt(cents), 0n);
  if (sum !== BigInt(payment.cents)) throw wrong(`cents: these offers are ${sum}`);
}
