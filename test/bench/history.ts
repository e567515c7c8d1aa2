import pg from "pg";
import { actors } from "../indexer/stage/actors.ts";
import type { Running } from "../indexer/stage/running.ts";
import { schemas } from "../indexer/stage/tables.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { cursorAfter, fillHistory } from "./fill-index.ts";
import { p95InTurns } from "./percentile.ts";

const SIZES = [1_000, 100_000, 1_000_000];
/** So many that five in a hundred are not a handful: what else the machine does falls on a few. */
const TURNS = 400;
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
    // As it would lie there had it come in over years: else what filling left to tidy up is measured too.
    await sql.query("VACUUM (ANALYZE) concern, line");
    await sql.query("CHECKPOINT");
    for (const page of size > PAGE * 50 ? [1, 50] : [1, 20]) {
      const cursor = cursorAfter(size, (page - 1) * PAGE);
      const path = `/residents/${address}/lines${page === 1 ? "" : `?before=${cursor}`}`;
      const values = [address.toLowerCase(), Number(cursor.split("-")[0])];
      const [measured, byHand] = await p95InTurns(
        TURNS,
        () => index.get(path),
        () => sql.query(BY_HAND, values),
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
