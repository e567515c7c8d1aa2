import type { Address } from "viem";

/** A place in a list that has two parts: what it is ordered by, and the id that tells equals apart. */
export type Place<id = number> = { by: number; id: id };

/** Which page is asked for: the place that it comes after, and how many at most. */
export type PageAsked<id = number> = { after: Place<id> | undefined; limit: number };

type Asked = { [name: string]: string };

const USUAL = 50;
const MOST = 1_000;

/** Reads `after` and `limit`; null where they are none. */
export const pageAsked = (asked: Asked): PageAsked | null =>
  readPage(asked, /^(\d{1,12})-(\d{1,9})$/, Number);

/** The same of a list of people, whose id is their account. */
export const peoplePageAsked = (asked: Asked): PageAsked<Address> | null =>
  readPage(asked, /^(\d{1,12})-(0x[0-9a-f]{40})$/, (text) => text as Address);

/** What was read, one more than fits on the page, as the page and the place of the next one. */
export function cutPage<row, id extends number | string>(
  rows: row[],
  limit: number,
  placeOf: (row: row) => Place<id>,
) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? placeOf(page.at(-1)!) : null;
  return { page, next: last && `${last.by}-${last.id}` };
}

function readPage<id>(
  { after, limit }: Asked,
  form: RegExp,
  idOf: (text: string) => id,
): PageAsked<id> | null {
  const place = form.exec(after ?? "");
  const most = limit === undefined ? USUAL : /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if ((after !== undefined && !place) || most < 1 || most > MOST) return null;
  return {
    after: place ? { by: Number(place[1]), id: idOf(place[2]!) } : undefined,
    limit: most,
  };
}
