export type DateStyle = "iso" | "dutch";

export type ReadDate =
  { kind: "date"; iso: string; style: DateStyle } | { kind: "impossible" } | { kind: "unreadable" };

/** Reads 2026-12-31 or 31-12-2026. Nothing else: 01/02/2026 is January to some and February to others. */
export function readDate(text: string): ReadDate {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return calendarDay(iso[1]!, iso[2]!, iso[3]!, "iso");
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (dutch) return calendarDay(dutch[3]!, dutch[2]!, dutch[1]!, "dutch");
  return { kind: "unreadable" };
}

function calendarDay(year: string, month: string, day: string, style: DateStyle): ReadDate {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real ? { kind: "date", iso, style } : { kind: "impossible" };
}
