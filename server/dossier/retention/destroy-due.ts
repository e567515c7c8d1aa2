import { and, count, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { ErasureList } from "../backup/erasure-list.ts";
import type { Database } from "../connect-database.ts";
import {
  audit,
  auditLooks,
  destructions,
  invitations,
  kept,
  paperChoices,
  paperTasks,
} from "../tables.ts";

/** Until when the database refuses to delete a line of the log: migration 0002 says the same. */
const LOG_TERM = sql`now() - interval '3 years'`;
/** Long enough to enrol whoever claimed on the last day. */
const INVITATION_TERM = sql`now() - interval '30 days'`;
/** As long as what an account said about help is told. */
const PAPER_TASK_TERM = sql`now() - interval '30 days'`;
/** A choice that was done stays with the person's words: it says on whose paper a creditor may know. */
const CHOICE_OVER = or(
  and(eq(paperChoices.ended, "stopped"), lt(paperChoices.endedAt, PAPER_TASK_TERM)),
  and(
    isNull(paperChoices.ended),
    lt(sql`coalesce(ready_at + interval '30 days', answer_until)`, PAPER_TASK_TERM),
  ),
);
const TODAY = sql`(now() AT TIME ZONE 'Europe/Amsterdam')::date`;

/**
 * Destroys what nobody has to decide about: records that a law kept until a day that has passed, and lines of the log
 * whose term is over. Writes down how many of what, never whose.
 */
export async function destroyDue(database: Database, erasures: ErasureList): Promise<void> {
  await database.transaction(async (change) => {
    // Another server process may be at it: the same rows are destroyed and counted once.
    await change.execute(sql`LOCK TABLE destruction IN EXCLUSIVE MODE`);
    const due = [
      {
        table: kept,
        where: lt(kept.until, TODAY),
        process: "kept",
        rule: "last day of its ground",
      },
      {
        table: invitations,
        where: lt(invitations.until, INVITATION_TERM),
        process: "invitations",
        rule: "30 days after their term",
      },
      {
        table: paperTasks,
        where: lt(paperTasks.until, PAPER_TASK_TERM),
        process: "papers",
        rule: "30 days after their term",
      },
      {
        table: paperChoices,
        where: CHOICE_OVER,
        process: "papers",
        rule: "30 days after a choice that was not done",
      },
      {
        table: auditLooks,
        where: lt(auditLooks.at, LOG_TERM),
        process: "audits",
        rule: "3 years",
      },
      { table: audit, where: lt(audit.at, LOG_TERM), process: "log", rule: "3 years" },
    ] as const;
    // A key that no longer opens anything here opens nothing in a backup either. Written down first, as with an erasure.
    const over = await change.select({ id: kept.id }).from(kept).where(lt(kept.until, TODAY));
    await erasures.addAll(new Set(over.map(({ id }) => id)));
    for (const { table, where, process, rule } of due) {
      const [found] = await change.select({ rows: count() }).from(table).where(where);
      if (found!.rows === 0) continue;
      await change.delete(table).where(where);
      await change.insert(destructions).values({ process, rule, count: found!.rows });
    }
  });
}
