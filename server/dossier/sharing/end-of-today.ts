const AMSTERDAM = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  day: "2-digit",
  hourCycle: "h23",
});
const HOUR = 3_600_000;

/** The first moment of tomorrow in Amsterdam, also on the days on which the clocks change. */
export function endOfToday(now: Date): Date {
  const today = dayOf(now);
  const sinceHour = now.getTime() % HOUR;
  // Offsets are whole hours: midnight is at the beginning of one of the next 25.
  for (let moment = now.getTime() - sinceHour + HOUR; ; moment += HOUR) {
    if (dayOf(new Date(moment)) !== today) return new Date(moment);
  }
}

function dayOf(moment: Date): string {
  return AMSTERDAM.formatToParts(moment).find(({ type }) => type === "day")!.value;
}
