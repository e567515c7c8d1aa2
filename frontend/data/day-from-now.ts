const day = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" });

/** A day in Europe/Amsterdam as an ISO date. @param daysAhead 0 is today, 1 tomorrow. */
export function dayFromNow(daysAhead: number): string {
  return day.format(Date.now() + daysAhead * 86_400_000);
}
