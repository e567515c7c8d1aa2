import type { Address, Seconds, WireCents } from "./basics.ts";

/** Euros that a fund pays to a creditor for what residents did: what is owed by the chain, and what both sides say of it. */

/**
 * One confirmed offer that a fund pays for. Of nobody in particular: the creditor knows by the number whose claim it was.
 * `cents` are the euro cents that the claim fell by.
 */
export type Owed = {
  offerId: number;
  creditor: Address;
  fundId: number;
  route: "paidByFund" | "claimBought";
  cents: WireCents;
  at: Seconds;
};

/** GET /index/owed: the office everything, a creditor its own; oldest first, in pages: `next` goes into `?after=`. */
export type OwedAnswer = { owed: Owed[]; next: string | null };

/** A transfer in euros as the office says it, for whole offers, and what the creditor says of it. */
export type Payment = {
  id: string;
  creditor: Address;
  fundId: number;
  /** ISO date. */
  paidOn: string;
  /** As it stands on the bank statement. */
  reference: string;
  offers: number[];
  cents: WireCents;
  by: Address;
  at: Seconds;
  /** "said" until the creditor answers; "takenBack" by the office: its offers are owed again. */
  state: "said" | "received" | "notReceived" | "takenBack";
  answeredAt: Seconds | null;
};

/** GET /api/v1/payments: the office all of them, a creditor its own; newest first. */
export type PaymentsAnswer = { payments: Payment[] };

/**
 * POST /api/v1/payments by the office -> 201 Payment. `cents` must be the sum of the offers to the cent, and none of them
 * in another payment that stands. DELETE /api/v1/payments/{id} -> 200 Payment, unless it was received.
 */
export type NewPayment = Pick<
  Payment,
  "creditor" | "fundId" | "paidOn" | "reference" | "offers" | "cents"
>;

/** PUT /api/v1/payments/{id}/answer by its creditor -> 200 Payment. What was received stays received. */
export type PaymentAnswer = { received: boolean };
