import { sql } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Services } from "../services.ts";
import type { Acting } from "../session/acting-account.ts";
import { subjectTag } from "./keys/subject-keys.ts";
import { lookBy } from "./look-by.ts";

/** What a look needs of the server. */
export type Lookout = Pick<Services, "database" | "keys" | "visits">;
/** Who looks, and in which session. */
export type Looker = Pick<Acting, "viewer" | "session">;

/** How long a line stands for the same look where nothing is remembered of a visit, in milliseconds: after a restart, by another server. */
const ONE_LOOK = 5 * 60_000;

/**
 * Leaves a line for each person whose words somebody begins to read: who, of which kind, whose, when. Never the words. Whose stands
 * there as a tag that only that person's key makes; of whom nothing is kept there is nothing to log. A page that stays open asks
 * again after each block: that is one visit (decision 102). Who reads their own words is not logged.
 */
export async function noteLook(
  { database, keys, visits }: Lookout,
  { viewer, session }: Looker,
  read: string,
  subjects: Address[],
): Promise<void> {
  const by = viewer.address;
  const what = lookBy(viewer, read);
  const others = subjects.filter((subject) => subject !== by);
  const tags = [...(await keys.of(others)).values()].map(subjectTag);
  await visits.note(`${session} ${by} ${what}`, tags, async (first) => {
    const { rows } = await database.execute<{ tag: Buffer }>(sql`
      INSERT INTO audit (by, action, what, subject_tag)
      SELECT ${by}, 'read', ${what}, tag FROM unnest(${sql.param(first)}::bytea[]) tag
      WHERE NOT EXISTS (
        SELECT FROM audit a
        WHERE a.subject_tag = tag AND a.by = ${by} AND a.action = 'read' AND a.what = ${what}
          AND a.at > ${new Date(Date.now() - ONE_LOOK)})
      RETURNING subject_tag AS tag`);
    return rows.map(({ tag }) => tag);
  });
}
