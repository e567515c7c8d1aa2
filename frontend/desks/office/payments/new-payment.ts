import { paymentDays } from "../../../../protocol/money/payment-days.ts";
import { dayOf } from "../../../../protocol/time/day-of.ts";
import type { NewPayment, Owed } from "../../../../protocol/wire/payments-api.ts";
import type { FundAccount } from "../../../payments/accounts-of.ts";

/** A payment as it is being typed. */
export type PaidDraft = {
  months: readonly number[];
  /** ISO date, or empty. */
  paidOn: string;
  reference: string;
  /** ISO date. */
  today: string;
};

/**
 * What to send, or what it still needs. It is for all that had a yes in these months on the day of the payment, to the
 * cent: there is no amount to type, and a yes that came later takes nothing from what was paid before.
 */
export function newPayment(
  { creditor, fundId, toPay }: FundAccount,
  { months, paidOn, reference, today }: PaidDraft,
): {
  payment: NewPayment | null;
  missing: ("months" | "paidOn" | "reference")[];
  /** Euro cents that it is for. While no day is chosen, of everything in these months. */
  sum: bigint;
  /** Euro cents in these months that had a yes after the day of the payment only. */
  later: bigint;
  /** From when to when something of it can have been paid; null while no month is chosen. */
  days: { first: string; last: string } | null;
} {
  const chosen = toPay
    .filter(({ month }) => months.includes(month))
    .flatMap(({ offers }) => offers);
  const paid = chosen.filter(({ at }) => paidOn === "" || dayOf(at) <= paidOn);
  const sum = sumOf(paid);
  const later = sumOf(chosen) - sum;
  const days = chosen.length === 0 ? null : daysOf(chosen, today);
  const missing: ("months" | "paidOn" | "reference")[] = [];
  if (!days) missing.push("months");
  if (paidOn === "" || (days && (paidOn < days.first || paidOn > days.last)))
    missing.push("paidOn");
  if (reference.trim() === "") missing.push("reference");
  if (missing.length > 0) return { payment: null, missing, sum, later, days };
  const offers = paid.map(({ offerId }) => offerId);
  return {
    ...{ missing, sum, later, days },
    payment: {
      ...{ creditor, fundId, paidOn, offers },
      reference: reference.trim(),
      cents: String(sum),
    },
  };
}

function daysOf(chosen: readonly Owed[], today: string): { first: string; last: string } {
  const first = dayOf(Math.min(...chosen.map(({ at }) => at)));
  return { first, last: paymentDays(chosen, today).last };
}

function sumOf(owed: readonly Owed[]): bigint {
  return owed.reduce((total, { cents }) => total + BigInt(cents), 0n);
}
