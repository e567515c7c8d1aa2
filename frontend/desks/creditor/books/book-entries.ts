import { PARTS, type DebtPart } from "../../../../protocol/money/debt-parts.ts";
import { monthOf } from "../../../../protocol/time/month-of.ts";
import type { Owed, Payment } from "../../../../protocol/wire/payments-api.ts";
import type { Confirmed } from "../../../receipts/confirmed-of.ts";

/** An account in words that fit any ledger: the creditor's own numbers are put beside them once. */
export type BookAccount = DebtPart | "forgiven" | "bank" | `fund ${number}`;

/** Lines that are equal on both sides, in euro cents. `id` is the same in each export. */
export type Entry = {
  id: string;
  /** Seconds, or an ISO date where a bank knows the day alone. */
  at: number | string;
  reference: string;
  tx: string;
  lines: { account: BookAccount; debit: bigint; credit: bigint }[];
};

/**
 * Double entries of a month: each yes (the claim's parts against what settles them: forgiven, or a fund that owes it), and each
 * payment that was received. Payments elsewhere and corrections began in the creditor's own books: they are not repeated.
 */
export function bookEntries(
  month: number,
  confirmed: readonly Confirmed[],
  owed: readonly Owed[],
  payments: readonly Payment[],
): Entry[] {
  const yes = confirmed
    .filter((one) => one.month === month)
    .map(({ offer, claim, taken, cents, at }): Entry => {
      const due = owed.find(({ offerId }) => offerId === offer.id);
      const parts = PARTS.filter((part) => taken[part] > 0n);
      return {
        id: `A${offer.id}`,
        at,
        reference: claim?.content.reference ?? "",
        tx: offer.last.tx,
        lines: [
          { account: due ? `fund ${due.fundId}` : "forgiven", debit: cents, credit: 0n },
          ...parts.map((part) => ({ account: part, debit: 0n, credit: taken[part] })),
        ],
      };
    });
  const received = payments
    .filter(({ state, paidOn }) => state === "received" && monthOfDay(paidOn) === month)
    .map(({ id, paidOn, reference, fundId, cents }): Entry => {
      const amount = BigInt(cents);
      return {
        id: `B${id}`,
        at: paidOn,
        reference,
        tx: "",
        lines: [
          { account: "bank", debit: amount, credit: 0n },
          { account: `fund ${fundId}`, debit: 0n, credit: amount },
        ],
      };
    });
  return [...yes, ...received];
}

function monthOfDay(iso: string): number {
  return monthOf(Date.parse(`${iso}T12:00:00Z`) / 1000);
}
