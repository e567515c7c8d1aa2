import type { NewPayment } from "../../../../protocol/wire/payments-api.ts";
import type { FundAccount } from "../../../payments/accounts-of.ts";

type Draft = { months: readonly number[]; paidOn: string; reference: string; today: string };

/** What to send, or what it still needs. It is for whole months, to the cent: there is no amount to type. */
export function newPayment(
  { creditor, fundId, toPay }: FundAccount,
  { months, paidOn, reference, today }: Draft,
): { payment: NewPayment | null; missing: ("months" | "paidOn" | "reference")[] } {
  const chosen = toPay.filter(({ month }) => months.includes(month));
  const missing: ("months" | "paidOn" | "reference")[] = [];
  if (chosen.length === 0) missing.push("months");
  if (paidOn === "" || paidOn > today) missing.push("paidOn");
  if (reference.trim() === "") missing.push("reference");
  if (missing.length > 0) return { payment: null, missing };
  return {
    missing,
    payment: {
      creditor,
      fundId,
      paidOn,
      reference: reference.trim(),
      offers: chosen.flatMap(({ offers }) => offers.map(({ offerId }) => offerId)),
      cents: String(chosen.reduce((total, { cents }) => total + cents, 0n)),
    },
  };
}
