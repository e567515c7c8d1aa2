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
