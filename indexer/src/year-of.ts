const amsterdam = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", year: "numeric" });

/** The calendar year in Europe/Amsterdam of a moment in seconds since 1970. */
export function yearOf(seconds: number): number {
  return Number(amsterdam.format(seconds * 1000));
}
