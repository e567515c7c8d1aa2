const moment = new Intl.DateTimeFormat("sv", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Day and time in Europe/Amsterdam as files have them, which sort by themselves: "2026-11-23 07:33:05". @param seconds Since 1970. */
export function momentOf(seconds: number): string {
  return moment.format(seconds * 1000);
}
