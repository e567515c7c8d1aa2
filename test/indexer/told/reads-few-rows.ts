import pg from "pg";
import { describe, expect, it } from "vitest";
import type { LinesAnswer, NewsOfAnswer } from "../../../protocol/wire/index-answers.ts";
import { cursorAfter, fillHistory, forgetFilled } from "../../bench/fill-index.ts";
import { actors } from "../stage/actors.ts";
import { until } from "../stage/index-process.ts";
import type { Begun } from "../stage/running.ts";
import { schemas } from "../stage/tables.ts";

const LONG = 20_000;
const PAGE = 50;
const PAGES = 10;

/** What a page costs however much there is: the rows that PostgreSQL itself says it read. */
export function readsFewRows(running: Begun): void {
  describe("a page far down a long history", () => {
    it("reads the rows on it, and none before them", async () => {
      const { address } = actors.resident;
      const { url } = running.now.database;
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      try {
        await sql.query(`SET search_path TO "${(await schemas(url))[0]}"`);
        await fillHistory(sql, address, 0, LONG);
        // What the index has read is counted when it has nothing to do for a moment.
        const read = async () => {
          const { rows } = await sql.query<{ rows: string }>(
            "SELECT idx_tup_read AS rows FROM pg_stat_user_indexes WHERE relname = 'concern' AND schemaname = current_schema()",
          );
          return Number(rows[0]!.rows);
        };
        await sql.query("SELECT pg_stat_reset()");
        for (let page = 0; page < PAGES; page += 1) {
          const cursor = cursorAfter(LONG, LONG / 2 + page * PAGE);
          const path = `/residents/${address}/lines?before=${cursor}`;
          const { lines } = await running.now.index.get<LinesAnswer>(path);
          expect(lines).toHaveLength(PAGE);
          expect(lines[0]!.block).toBe(Number(cursor.split("-")[0]) - 1);
        }
        // What is new to somebody is read off the same key.
        const block = Number(cursorAfter(LONG, PAGES).split("-")[0]) - 1;
        const news = await running.now.index.get<NewsOfAnswer>(`/news?of=${address}-${block}`);
        expect(news.residents[0]?.lines).toHaveLength(PAGES);
        await until(async () => (await read()) >= PAGES * PAGE, 80_000);
        // The planner looks at rows too, the more so just after they were written; all that come before would be 10,000 a page.
        expect(await read()).toBeLessThanOrEqual(10 * PAGES * PAGE);
      } finally {
        await forgetFilled(sql);
        await sql.end();
      }
    }, 180_000);
  });
}
