import type { Told, ToldByPlace } from "../../../../protocol/wire/report-api.ts";

/** One figure as a table has it: the total first, then each neighbourhood, all as the book had them at one moment. */
export type ReportTable = {
  total: Told;
  /** Null while neighbourhoods are too small to tell. */
  places: { at: number; rows: { name: string; value: bigint; part: number }[] } | null;
};

/** @param nameOf What a neighbourhood is called. */
export function reportTable(
  { total, places }: ToldByPlace,
  nameOf: (place: number) => string,
): ReportTable {
  if (!places) return { total, places: null };
  const rows = places.values.map(({ place, value }) => ({
    name: nameOf(place),
    value: BigInt(value),
  }));
  const most = rows.reduce((high, { value }) => (value > high ? value : high), 0n);
  return {
    total,
    places: {
      at: places.at,
      rows: rows.map((row) => ({
        ...row,
        part: most > 0n && row.value > 0n ? Number((row.value * 1000n) / most) / 1000 : 0,
      })),
    },
  };
}
