const day = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" });

/** The day in Europe/Amsterdam as an ISO date, as files have it. @param seconds Since 1970. */
export function dayOf(seconds: number): string {
  return day.format(seconds * 1000);
}
