import pg from "pg";
import { describe, expect, it } from "vitest";
import type { CreditorAnswer, OffersAnswer } from "../../../protocol/wire/index-answers.ts";
import type { OwedAnswer } from "../../../protocol/wire/payments-api.ts";
import { fillInbox, forgetFilled } from "../../bench/fill-index.ts";
import { actors } from "../stage/actors.ts";
import { until } from "../stage/index-process.ts";
import type { Begun } from "../stage/running.ts";
import { schemas } from "../stage/tables.ts";

const { energy } = actors;
const SIZES = [100, 5_000];
const PAGE = 50;
const PAGES = 2;
const MOST = 2_000;

/** What a page of a creditor's inbox costs however much waits: the rows that PostgreSQL itself says it read. */
export function readsFewOffers(running: Begun): void {
  describe("a page of an inbox with 100 and with 5,000 offers", () => {
    it("reads about what is on it, in the order of their terms, and not what else waits", async () => {
      const { url } = running.now.database;
      const { get } = running.now.index;
      const of = `/creditors/${energy.address}`;
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      try {
        await sql.query(`SET search_path TO "${(await schemas(url))[0]}"`);
        const before = await get<CreditorAnswer>(of);
        const reading = async () => {
          const { rows } = await sql.query<{ rows: string }>(
            `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_user_tables
             WHERE relname IN ('offer', 'debt') AND schemaname = current_schema()`,
          );
          return Number(rows[0]!.rows);
        };
        let filled = 0;
        for (const size of SIZES) {
          await fillInbox(sql, energy.address, filled, size);
          filled = size;
          await sql.query("SELECT pg_stat_reset()");
          const seen: OffersAnswer["offers"] = [];
          let next: string | null = "";
          for (let page = 0; page < PAGES; page += 1) {
            const path = `${of}/open?limit=${PAGE}${next && `&after=${next}`}`;
            const answer: OffersAnswer = await get<OffersAnswer>(path);
            expect(answer.offers).toHaveLength(PAGE);
            expect(answer.debts.length).toBeGreaterThan(0);
            seen.push(...answer.offers);
            next = answer.next;
          }
          const terms = seen.map(({ answerUntil }) => answerUntil);
          expect(terms).toEqual(terms.toSorted((a, b) => a - b));
          expect(new Set(seen.map(({ id }) => id)).size).toBe(PAGES * PAGE);
          // Each offer twice (its place and its row) and its claim, counted after a moment. Of a small table PostgreSQL
          // rather reads all; of the large one that would be 10,000 a page.
          await until(async () => (await reading()) >= PAGES * PAGE * 2, 80_000);
          expect(await reading()).toBeLessThanOrEqual(MOST);
        }
        // What a fund owes is of few of them: five thousand that wait are not read for it. What the pages read may be counted
        // only now.
        await sql.query("SELECT pg_stat_reset()");
        const { owed } = await get<OwedAnswer>(`${of}/owed`);
        await until(async () => (await reading()) >= owed.length, 80_000);
        expect(await reading()).toBeLessThanOrEqual(MOST);
        expect(owed).not.toEqual([]);
        const all = await get<OwedAnswer>("/owed");
        expect(owed).toEqual(all.owed.filter(({ creditor }) => creditor === energy.address));
        const { waiting } = await get<CreditorAnswer>(of);
        expect(waiting.count).toBe(before.waiting.count + filled);
      } finally {
        await forgetFilled(sql);
        await sql.end();
      }
    }, 240_000);
  });
}
