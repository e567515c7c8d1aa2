import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import { FEWEST } from "../../../protocol/told/fewest.ts";
import type { ReasonsTelling } from "../../../protocol/wire/report-api.ts";

/** One refusal: whose, where they lived, and why. Months as the book counts them. */
export type Refused = { month: number; place: number; person: string; code: string };

/** With the first month that is not in it. */
export type Period = { telling: ReasonsTelling; until: number };

type Rules = {
  codes: readonly string[];
  /** Closed quarters only: the one of this month runs. */
  now: number;
  /** The months at whose end the report told how many were refused; null where it never does. */
  toldIn: { total: ReadonlySet<number>; places: ReadonlySet<number> } | null;
  /** The first month after what was told before, 0 when nothing was. */
  after: number;
};

const MONTHS_OF_QUARTER = 3;

/**
 * Why was refused, per quarter, under the rule of the report: every reason at one moment or none of them, each with ten people
 * or nobody behind it, and only when the report tells the total too; a quarter that is too small goes into the next. Beside
 * it every neighbourhood or none, for the same time, when each of their reasons has ten people or nobody, and the report tells
 * the neighbourhoods where that time begins and ends. Periods do not overlap: whatever two numbers are taken from each
 * other, ten people or nobody stand between them.
 */
export function tellReasons(
  all: readonly Refused[],
  { codes, now, toldIn, after }: Rules,
): Period[] {
  const told: Period[] = [];
  const months = all.map(({ month }) => month);
  const isTold = (part: "total" | "places", at: number) => {
    // What was told when something moved last, stands until something moves again.
    const last = months.reduce((most, one) => (one < at ? Math.max(most, one) : most), 0);
    return !toldIn || last === 0 || toldIn[part].has(last);
  };
  const first = months.reduce((least, one) => Math.min(least, one), now);
  let begin = after;
  let until = first - (first % MONTHS_OF_QUARTER) + MONTHS_OF_QUARTER;
  for (; until <= now; until += MONTHS_OF_QUARTER) {
    const news = all.filter(({ month }) => month >= begin && month < until);
    if (until <= begin || news.length === 0 || !isEnough(news)) continue;
    if (!isTold("total", until)) continue;
    const places = [...Map.groupBy(news, ({ place }) => place)].sort(([a], [b]) => a - b);
    const tellsPlaces =
      places.every(([, own]) => isEnough(own)) &&
      isTold("places", begin) &&
      isTold("places", until);
    const rows = [
      { place: null, counts: countsOf(news, codes) },
      ...(tellsPlaces ? places : []).map(([place, own]) => ({
        place,
        counts: countsOf(own, codes),
      })),
    ];
    const from = begin === 0 ? null : beginOfMonth(begin);
    told.push({ telling: { from, until: beginOfMonth(until), rows }, until });
    begin = until;
  }
  return told;
}

/** True when each reason has ten people behind it. Those that nobody had are not in it. */
function isEnough(all: readonly Refused[]): boolean {
  const people = Map.groupBy(all, ({ code }) => code);
  return [...people.values()].every(
    (own) => new Set(own.map(({ person }) => person)).size >= FEWEST,
  );
}

function countsOf(all: readonly Refused[], codes: readonly string[]): { [code: string]: number } {
  return Object.fromEntries(
    codes.map((code) => [code, all.filter((one) => one.code === code).length]),
  );
}
