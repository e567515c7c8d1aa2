const ZONE = "Europe/Amsterdam";

/** The last second of a day in Europe/Amsterdam, in seconds since 1970. @param iso "2026-12-31" */
export function endOfDay(iso: string): number {
  // The clock changes in the night, so that the evening has the same offset as the end of the day.
  const evening = new Date(`${iso}T20:00:00Z`);
  const [offset] = new Intl.DateTimeFormat("en", { timeZone: ZONE, timeZoneName: "longOffset" })
    .formatToParts(evening)
    .filter(({ type }) => type === "timeZoneName");
  const hours = Number(/[+-]\d\d/.exec(offset!.value)![0]);
  return Date.parse(`${iso}T23:59:59Z`) / 1000 - hours * 3600;
}
