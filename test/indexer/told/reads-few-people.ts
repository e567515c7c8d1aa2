import pg from "pg";
import { describe, expect, it } from "vitest";
import type {
  BookAccountsAnswer,
  OfficeAnswer,
  OfficePeopleAnswer,
} from "../../../protocol/wire/index-answers.ts";
import { fillPeople, forgetFilled } from "../../bench/fill-index.ts";
import { until } from "../stage/index-process.ts";
import type { Begun } from "../stage/running.ts";
import { schemas } from "../stage/tables.ts";

const MANY = 10_000;
const PAGE = 100;
const PAGES = 3;
const MOST_BYTES = 150_000;
/** How often more something is asked of which too much was counted. */
const TRIES = 4;

/** What a page of the office's residents costs however many there are: the rows that PostgreSQL itself says it read. */
export function readsFewPeople(running: Begun): void {
  describe("a page of ten thousand residents", () => {
    it("reads who is on it, the newest first and each once, and nobody else", async () => {
      const { url } = running.now.database;
      const { get } = running.now.index;
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      try {
        await sql.query(`SET search_path TO "${(await schemas(url))[0]}"`);
        const before = await get<OfficeAnswer>("/office");
        await fillPeople(sql, 0, MANY);
        const read = async () => {
          const { rows } = await sql.query<{ rows: string }>(
            `SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) AS rows FROM pg_stat_user_tables
             WHERE relname = 'person' AND schemaname = current_schema()`,
          );
          return Number(rows[0]!.rows);
        };
        for (const which of ["people", "people?status=participating"]) {
          await sql.query("SELECT pg_stat_reset()");
          const seen: OfficePeopleAnswer["people"] = [];
          let next: string | null = "";
          for (let page = 0; page < PAGES; page += 1) {
            const asked = `/office/${which}${which.includes("?") ? "&" : "?"}limit=${PAGE}`;
            const answer: OfficePeopleAnswer = await get<OfficePeopleAnswer>(
              `${asked}${next && `&after=${next}`}`,
            );
            expect(answer.people).toHaveLength(PAGE);
            expect(JSON.stringify(answer).length).toBeLessThan(MOST_BYTES);
            seen.push(...answer.people);
            next = answer.next;
          }
          const times = seen.map(({ enrolledAt }) => enrolledAt);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
          expect(new Set(seen.map(({ address }) => address)).size).toBe(PAGES * PAGE);
          await until(async () => (await read()) >= PAGES * PAGE, 80_000);
          // All that come before or after would be ten thousand a page.
          expect(await read()).toBeLessThanOrEqual(10 * PAGES * PAGE);
        }
        // Off the keys too: what stands in a key alone is read without its row.
        const looked = async () => {
          const { rows } = await sql.query<{ rows: string }>(
            `SELECT seq_tup_read + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes
               WHERE relname = 'person' AND schemaname = current_schema()) AS rows
             FROM pg_stat_user_tables WHERE relname = 'person' AND schemaname = current_schema()`,
          );
          return Number(rows[0]!.rows);
        };
        // A connection that served an earlier page tells what it read up to ten seconds later: then it is asked again.
        const looksAt = async <answer>(path: string, least: number, most: number) => {
          const ask = async () => {
            await sql.query("SELECT pg_stat_reset()");
            const answer = await get<answer>(path);
            await until(async () => (await looked()) >= least, 80_000);
            return { answer, rows: await looked() };
          };
          let told = await ask();
          for (let more = 0; more < TRIES && told.rows > most; more += 1) told = await ask();
          expect(told.rows, path).toBeLessThanOrEqual(most);
          return told.answer;
        };
        const accounts = new Set<string>();
        let after: string | null = "";
        for (let page = 0; page < PAGES; page += 1) {
          const path = `/accounts?limit=${PAGE}${after && `&after=${after}`}`;
          const told: BookAccountsAnswer = await looksAt(path, PAGE, 10 * PAGE);
          for (const one of told.accounts) accounts.add(one);
          after = told.next;
        }
        expect(accounts.size).toBe(PAGES * PAGE);

        // Who is counted or looked for among all is looked at once, and nobody once for each of the others.
        for (const path of [`/office/without-mentor?limit=${PAGE}`, "/office", "/public"])
          await looksAt(path, MANY, 3 * MANY);
        await looksAt(`/office/near-mentor?limit=${PAGE}`, 0, 3 * MANY);
        const { counts } = await get<OfficeAnswer>("/office");
        expect(counts).toEqual({
          ...before.counts,
          people: {
            ...before.counts.people,
            participating: before.counts.people.participating + MANY,
          },
        });
      } finally {
        await forgetFilled(sql);
        await sql.end();
      }
    }, 600_000);
  });
}
