import pg from "pg";
import { describe, expect, it } from "vitest";
import type { OfficePeopleAnswer, SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import { actors, type Actor } from "../stage/actors.ts";
import type { Begun } from "../stage/running.ts";
import { schemas } from "../stage/tables.ts";

const { resident, partner, neighbour, newcomer, nextMentor, colleague } = actors;
const lower = ({ address }: Actor) => address.toLowerCase();

/** What is told where who works here takes part too: as rows, because nobody of this town does both. */
export function answersNear(running: Begun): void {
  describe("who works here and takes part too", () => {
    const get = <answer>(path: string) => running.now.index.get<answer>(path);

    /** Partner has the colleague's role, newcomer the next mentor's; what is changed stands there until it was asked. */
    const whereBoth = async (then: (sql: pg.Client) => Promise<void>) => {
      const { url } = running.now.database;
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      const works = (from: string, to: string) =>
        sql.query("UPDATE staff SET address = $2 WHERE address = $1", [from, to]);
      try {
        await sql.query(`SET search_path TO "${(await schemas(url))[0]}"`);
        // The index's own triggers would take these for rows of a block.
        await sql.query("SET session_replication_role = replica");
        const people = await sql.query("SELECT address, mentor, household, status FROM person");
        const plans = await sql.query("SELECT id, resident FROM plan");
        try {
          await works(lower(colleague), lower(partner));
          await works(lower(nextMentor), lower(newcomer));
          await sql.query("UPDATE person SET status = 'participating'");
          await sql.query("UPDATE person SET household = 3 WHERE address = $1", [lower(newcomer)]);
          await then(sql);
        } finally {
          await works(lower(partner), lower(colleague));
          await works(lower(newcomer), lower(nextMentor));
          for (const { address, mentor, household, status } of people.rows)
            await sql.query(
              "UPDATE person SET mentor = $2, household = $3, status = $4 WHERE address = $1",
              [address, mentor, household, status],
            );
          for (const { id, resident: whose } of plans.rows)
            await sql.query("UPDATE plan SET resident = $2 WHERE id = $1", [id, whose]);
        }
      } finally {
        await sql.end();
      }
    };

    it("is told to the office where they guide who guides them, or who is of their household", async () => {
      const near = async () => {
        const { people } = await get<OfficePeopleAnswer>("/office/near-mentor");
        return people.map(({ address }) => address).toSorted();
      };
      expect(await near()).toEqual([]);
      await whereBoth(async (sql) => {
        const guides = (mentor: Actor, whom: Actor) =>
          sql.query("UPDATE person SET mentor = $1 WHERE address = $2", [
            ...[lower(mentor), lower(whom)],
          ]);
        // Of another household, and guided by somebody else: not near.
        await guides(newcomer, partner);
        await guides(newcomer, neighbour);
        await guides(colleague, newcomer);
        expect(await near()).toEqual([]);

        await guides(neighbour, newcomer);
        expect(await near()).toEqual([neighbour.address]);
        await guides(partner, resident);
        expect(await near()).toEqual([neighbour.address, resident.address].toSorted());

        await sql.query("UPDATE person SET status = 'left' WHERE address = $1", [lower(partner)]);
        expect(await near()).toEqual([neighbour.address]);
      });
      expect(await near()).toEqual([]);
    });

    it("is not asked for a second yes to a plan of their own, or of their household", async () => {
      await whereBoth(async (sql) => {
        const waiting = async (whose: Actor) => {
          await sql.query("UPDATE plan SET resident = $1 WHERE id = 10", [lower(whose)]);
          const { plans } = await get<SecondAnswer>(`/seconds/${partner.address}`);
          return plans.map(({ id }) => id);
        };
        expect(await waiting(newcomer)).toEqual([10]);
        expect(await waiting(partner)).toEqual([]);
        expect(await waiting(resident)).toEqual([]);
      });
    });
  });
}
