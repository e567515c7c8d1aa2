import pg from "pg";
import { describe, expect, it } from "vitest";
import type { DebtsAnswer, MentorAnswer } from "../../../protocol/wire/index-answers.ts";
import { fillCaseload } from "../../bench/fill-caseload.ts";
import { fillInbox, forgetFilled } from "../../bench/fill-index.ts";
import { actors } from "../stage/actors.ts";
import { until } from "../stage/index-process.ts";
import type { Begun } from "../stage/running.ts";
import { schemas } from "../stage/tables.ts";

const { energy, mentor, nextMentor } = actors;
/** Steps of the town, with 1,250 residents and 2,500 plans, and of whom the mentor has so many. */
const STEPS = 10_000;
const OWN_RESIDENTS = 10;
/** Claims of one creditor, every second one of them not right. */
const CLAIMS = 5_000;
const PAGE = 50;
/** How often more a page is asked of which too much was counted. */
const TRIES = 4;

/** What staff open costs however much the town holds: the rows that PostgreSQL itself says it read. */
export function readsFewOfStaff(running: Begun): void {
  describe("what staff open in a town with 10,000 steps and 5,000 claims", () => {
    it("reads what is on the page, and not what else there is", async () => {
      const { url } = running.now.database;
      const { get } = running.now.index;
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      const readOf = async (tables: string[]) => {
        const { rows } = await sql.query<{ rows: string }>(
          `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_user_tables
           WHERE relname = ANY ($1) AND schemaname = current_schema()`,
          [tables],
        );
        return Number(rows[0]!.rows);
      };
      /**
       * Asks, and compares what was read of these tables with what the answer holds. A connection that served an earlier page
       * tells what it read up to ten seconds later: where more was counted, the page is asked again. What reads too much
       * itself does so each time.
       */
      const readsFew = async <answer>(
        path: string,
        tables: string[],
        held: (answer: answer) => number,
      ) => {
        const ask = async () => {
          await sql.query("SELECT pg_stat_reset()");
          const shown = held(await get<answer>(path));
          // Counted after a moment.
          await until(async () => (await readOf(tables)) >= shown, 80_000);
          return { shown, read: await readOf(tables) };
        };
        let told = await ask();
        for (let more = 0; more < TRIES && told.read > 10 * told.shown; more += 1)
          told = await ask();
        expect(told.read, path).toBeLessThanOrEqual(10 * told.shown);
        return told.shown;
      };
      try {
        await sql.query(`SET search_path TO "${(await schemas(url))[0]}"`);
        await fillCaseload(sql, mentor.address, OWN_RESIDENTS, 0, STEPS);
        await fillInbox(sql, energy.address, 0, CLAIMS);
        await sql.query(
          "UPDATE debt SET status = 'disputed', disputed_at = 2000000000 + (id - 1000000) * 7919 % 10007 WHERE id > 1000000 AND id % 2 = 0",
        );
        await sql.query("ANALYZE debt");
        // What this connection read itself is counted now, and not in between the pages.
        await sql.query("SELECT pg_stat_force_next_flush()");

        const today = await readsFew<MentorAnswer>(
          `/mentors/${mentor.address}`,
          ["person", "plan", "subgoal"],
          ({ residents }) =>
            residents.reduce(
              (sum, { plans }) =>
                plans.reduce((steps, { subgoals }) => steps + 1 + subgoals.length, sum + 1),
              0,
            ),
        );
        expect(today).toBeGreaterThan(OWN_RESIDENTS * (1 + 2 + 8) - 1);

        const claims = ({ debts }: DebtsAnswer) => debts.length;
        const middle = 1_000_000 + CLAIMS / 2;
        for (const path of [
          `/creditors/${energy.address}/debts?limit=${PAGE}`,
          `/creditors/${energy.address}/debts?limit=${PAGE}&after=${middle}-${middle}`,
          `/creditors/${energy.address}/disputes?limit=${PAGE}`,
          `/mentors/${nextMentor.address}/disputes?limit=${PAGE}`,
          `/office/disputes?limit=${PAGE}`,
          `/office/disputes?limit=${PAGE}&after=2000005000-${middle}`,
        ])
          expect(await readsFew(path, ["debt"], claims)).toBe(PAGE);
      } finally {
        await forgetFilled(sql);
        await sql.end();
      }
    }, 240_000);
  });
}
