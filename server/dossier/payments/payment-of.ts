import type { Payment } from "../../../protocol/wire/payments-api.ts";
import { seconds } from "../seconds.ts";
import type { payments } from "../tables.ts";

/** A payment as it goes over the wire. */
export function paymentOf(row: typeof payments.$inferSelect): Payment {
  const { id, creditor, fundId, paidOn, reference, offers, cents, by, at, state } = row;
  return {
    id,
    creditor,
    fundId,
    paidOn,
    reference,
    offers,
    cents: String(cents),
    by,
    at: seconds(at),
    state,
    answeredAt: row.answeredAt && seconds(row.answeredAt),
  };
}
