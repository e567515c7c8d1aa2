import { paymentDays } from "../../../../protocol/money/payment-days.ts";
import type { NewPayment } from "../../../../protocol/wire/payments-api.ts";
import type { FundAccount } from "../../../payments/accounts-of.ts";

type Draft = { months: readonly number[]; paidOn: string; reference: string; today: string };

/** What to send, or what it still needs. It is for whole months, to the cent: there is no amount to type. */
export function newPayment(
  { creditor, fundId, toPay }: FundAccount,
  { months, paidOn, reference, today }: Draft,
): {
  payment: NewPayment | null;
  missing: ("months" | "paidOn" | "reference")[];
  /** From when to when it can have been paid; null while no month is chosen. */
  days: { first: string; last: string } | null;
} {
  const chosen = toPay.filter(({ month }) => months.includes(month));
  const offers = chosen.flatMap((one) => one.offers);
  const days = offers.length === 0 ? null : paymentDays(offers, today);
  const missing: ("months" | "paidOn" | "reference")[] = [];
  if (!days) missing.push("months");
  if (paidOn === "" || (days && (paidOn < days.first || paidOn > days.last)))
    missing.push("paidOn");
  if (reference.trim() === "") missing.push("reference");
  if (missing.length > 0) return { payment: null, missing, days };
  return {
    missing,
    days,
    payment: {
      creditor,
      fundId,
      paidOn,
      reference: reference.trim(),
      offers: offers.map(({ offerId }) => offerId),
      cents: String(chosen.reduce((total, { cents }) => total + cents, 0n)),
    },
  };
}
