const amsterdam = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "numeric",
});

/** The calendar month in Europe/Amsterdam as the book counts it: year x 12 + month - 1. @param seconds Since 1970. */
export function monthOf(seconds: number): number {
  const parts = amsterdam.formatToParts(seconds * 1000);
  const read = (type: "year" | "month") =>
    Number(parts.find((one) => one.type === type)?.value ?? Number.NaN);
  return read("year") * 12 + read("month") - 1;
}

/** The first moment of such a month in Europe/Amsterdam, in seconds since 1970. */
export function beginOfMonth(month: number): number {
  const midnight = Date.UTC(Math.floor(month / 12), month % 12) / 1000;
  // One hour before midnight UTC in winter, two in summer.
  const winter = midnight - 3_600;
  return monthOf(winter - 1) === month ? winter - 3_600 : winter;
}
