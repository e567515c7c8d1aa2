import { REFUSAL_CODES, type RefusalKind } from "../../../../protocol/refusals/refusal-codes.ts";
import type { ReasonsTelling } from "../../../../protocol/wire/report-api.ts";

/** How often a reason was chosen, and as a part of the one that was chosen most, from 0 to 1. */
export type ReasonCount = { code: string; count: number; part: number };

/** Why was refused in one stretch of quarters: over everybody, and per neighbourhood where that is told too. */
export type ReasonTable = {
  from: number | null;
  until: number;
  all: ReasonCount[];
  places: { name: string; counts: ReasonCount[] }[];
};

/** In the order of the page. */
export const KINDS = Object.keys(REFUSAL_CODES) as RefusalKind[];

/** @param nameOf What a neighbourhood is called. */
export function reasonTable(
  kind: RefusalKind,
  { from, until, rows }: ReasonsTelling,
  nameOf: (place: number) => string,
): ReasonTable {
  const countsOf = (counts: { [code: string]: number }) => {
    const most = Math.max(1, ...Object.values(counts));
    return REFUSAL_CODES[kind].map((code) => {
      const count = counts[code] ?? 0;
      return { code, count, part: Math.round((count / most) * 1000) / 1000 };
    });
  };
  return {
    from,
    until,
    all: rows.filter(({ place }) => place === null).flatMap(({ counts }) => countsOf(counts)),
    places: rows.flatMap(({ place, counts }) =>
      place === null ? [] : [{ name: nameOf(place), counts: countsOf(counts) }],
    ),
  };
}
