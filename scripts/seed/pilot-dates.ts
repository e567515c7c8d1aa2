/** The first start that the dates in the pilot's files hold for. */
const WRITTEN_FOR = "2026-11-21";

const DAY = 86_400;

/** The pilot's calendar: every date moves along with the first start, so that the pilot never grows old. */
export type PilotDates = {
  /** Seconds since 1970 at a time of a day counted from the first start, in UTC. */
  at(day: number, hour: number, minute?: number): number;
  /** The end of a written day in Europe/Amsterdam, summer and winter alike, in seconds since 1970. */
  endOf(written: string): number;
  /** A written day, moved: ISO date. */
  moved(written: string): string;
  /** A written day, counted from the first start. */
  dayOf(written: string): number;
  /** ISO date of a day counted from the first start. */
  isoOf(day: number): string;
};

/** @param firstStart The moment of the first start; its day in UTC is day 0. */
export function pilotDates(firstStart: Date): PilotDates {
  const dayZero = Math.floor(firstStart.getTime() / 1000 / DAY);
  const writtenZero = Date.parse(WRITTEN_FOR) / 1000 / DAY;
  const dayOf = (written: string) => Date.parse(written) / 1000 / DAY - writtenZero;
  const isoOf = (day: number) => new Date((dayZero + day) * DAY * 1000).toISOString().slice(0, 10);

  return {
    at: (day, hour, minute = 0) => (dayZero + day) * DAY + hour * 3600 + minute * 60,
    // 21:59:59 in UTC is 23:59:59 in summer and 22:59:59 in winter: the same day in both.
    endOf: (written) => (dayZero + dayOf(written) + 1) * DAY - 7201,
    moved: (written) => isoOf(dayOf(written)),
    dayOf,
    isoOf,
  };
}

/** The written date of a day counted from the first start, for rows that are made and not read. */
export function writtenOn(day: number): string {
  return new Date(Date.parse(WRITTEN_FOR) + day * DAY * 1000).toISOString().slice(0, 10);
}
