/** A place in a list that has two parts: what it is ordered by, and the id that tells equals apart. */
export type Place = { by: number; id: number };

/** Which page is asked for: the place that it comes after, and how many at most. */
export type PageAsked = { after: Place | undefined; limit: number };

const USUAL = 50;
const MOST = 1_000;

/** Reads `after` and `limit`; null where they are none. */
export function pageAsked({ after, limit }: { [name: string]: string }): PageAsked | null {
  const place = /^(\d{1,12})-(\d{1,9})$/.exec(after ?? "");
  const most = limit === undefined ? USUAL : /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if ((after !== undefined && !place) || most < 1 || most > MOST) return null;
  return { after: place ? { by: Number(place[1]), id: Number(place[2]) } : undefined, limit: most };
}

/** What was read, one more than fits on the page, as the page and the place of the next one. */
export function cutPage<row>(rows: row[], limit: number, placeOf: (row: row) => Place) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? placeOf(page.at(-1)!) : null;
  return { page, next: last && `${last.by}-${last.id}` };
}
