import pg from "pg";
import { actors } from "../indexer/stage/actors.ts";
import type { Running } from "../indexer/stage/running.ts";
import { schemas } from "../indexer/stage/tables.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { cursorAfter, fillHistory } from "./fill-index.ts";
import { p95 } from "./percentile.ts";

const SIZES = [1_000, 100_000, 1_000_000];
const TURNS = 100;
const PAGE = 50;

const BY_HAND = `
  SELECT line.* FROM concern JOIN line ON line.id = concern.line
  WHERE concern.account = $1 AND concern."as" = 'resident' AND (concern.block, concern.log_index) < ($2, 0)
  ORDER BY concern.block DESC, concern.log_index DESC LIMIT ${PAGE + 1}`;

/** A page of one resident's history, the first and the fiftieth, beside the same question in SQL by hand. */
export async function measureHistory(
  { database, index }: Running,
  sizes = SIZES,
): Promise<Figure[]> {
  const { address } = actors.resident;
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await sql.query(`SET search_path TO "${(await schemas(database.url))[0]}"`);
  const figures: Figure[] = [];
  const first = new Map<string, number>();
  let filled = 0;
  for (const size of sizes) {
    await fillHistory(sql, address, filled, size);
    filled = size;
    for (const page of size > PAGE * 50 ? [1, 50] : [1, 20]) {
      const cursor = cursorAfter(size, (page - 1) * PAGE);
      const path = `/residents/${address}/lines${page === 1 ? "" : `?before=${cursor}`}`;
      const measured = await p95(TURNS, () => index.get(path));
      const byHand = await p95(TURNS, () =>
        sql.query(BY_HAND, [address.toLowerCase(), Number(cursor.split("-")[0])]),
      );
      const place = page === 1 ? "first page" : "later page";
      const least = first.get(place) ?? measured;
      first.set(place, least);
      figures.push({
        what: `history of ${size.toLocaleString("en")} lines, page ${page}`,
        measured,
        unit: "ms",
        beside: { what: "SQL by hand", measured: byHand },
        goal:
          size === sizes.at(-1)
            ? {
                text: `<= 50 ms, <= 1.3 x of ${sizes[0]!.toLocaleString("en")}`,
                met: measured <= 50 && measured <= 1.3 * least,
              }
            : atMost(measured, 50, "ms"),
      });
    }
  }
  await sql.end();
  return figures;
}
