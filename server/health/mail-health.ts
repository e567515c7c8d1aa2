import { sql } from "drizzle-orm";
import type { MailHealth } from "../../protocol/wire/health-api.ts";
import type { Database } from "../dossier/connect-database.ts";
import { mailHealth as mailHealthTable, news } from "../dossier/tables.ts";
import { MOST_TRIES } from "../news/send-news.ts";

/** Whether mail leaves: what waits, what nobody tries any more, and how the last ones went. Counted, and of nobody. */
export async function mailHealth(database: Database): Promise<MailHealth> {
  // What is not put together to a mail yet will be one for each person; a code goes alone.
  const name = sql`coalesce(${news.mail}::text, ${news.subject} || (${news.kind} = 'code')::text)`;
  const [[row], [counted]] = await Promise.all([
    database.select().from(mailHealthTable),
    database
      .select({
        waiting: sql<number>`(count(DISTINCT ${name}) FILTER (WHERE ${news.tries} < ${MOST_TRIES}))::int`,
        givenUp: sql<number>`(count(DISTINCT ${name}) FILTER (WHERE ${news.tries} >= ${MOST_TRIES}))::int`,
      })
      .from(news)
      .where(sql`${news.sentAt} IS NULL`),
  ]);
  const { sentAt = null, failedAt = null, why = null } = row ?? {};
  return {
    ...counted!,
    sentAt: sentAt && secondsOf(sentAt),
    failed: failedAt && why && { at: secondsOf(failedAt), why },
  };
}

const secondsOf = (moment: Date) => Math.floor(moment.getTime() / 1_000);
