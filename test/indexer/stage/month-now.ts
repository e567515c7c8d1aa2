import type { Ledger } from "./ledger.ts";

const amsterdam = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "numeric",
});

/** The contracts' number of the calendar month of the newest block: year * 12 + month - 1. */
export async function monthNow(ledger: Ledger): Promise<number> {
  const { timestamp } = await ledger.client.getBlock();
  const parts = amsterdam.formatToParts(Number(timestamp) * 1000);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return of("year") * 12 + of("month") - 1;
}
