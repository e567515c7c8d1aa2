import { and, eq, inArray, isNull, isNotNull, lt, lte, sql } from "drizzle-orm";
import type { MailTrouble } from "../../protocol/wire/health-api.ts";
import type { Database } from "../dossier/connect-database.ts";
import { mailHealth, news } from "../dossier/tables.ts";
import type { Services } from "../services.ts";
import { CODE_WORDS, NEWS_WORDS, WORK_WORDS } from "./mail-words.ts";
import type { KnownAddress } from "./news-address.ts";
import { newsAddressOf } from "./news-address.ts";
import type { Mail, PostOffice } from "./post-office.ts";

/** At most one mail in so long that is not urgent: several steps on one afternoon are one mail. */
const PAUSE = "1 hour";
/** Nodemailer's names for a server that is not there, does not answer or does not let this one in. */
const NOT_REACHED = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EREQUIRETLS"];
const NOT_LET_IN = ["EAUTH"];
/** After so many refusals, about a day, nobody tries again. */
export const MOST_TRIES = 10;

/**
 * Sends what waits. A mail gets its name before it leaves, and is marked as sent in the transaction that holds its rows
 * while it leaves: after an end in between it goes again under the same name, by which mail programs know it.
 */
export async function sendNews(
  services: Pick<Services, "database" | "keys" | "origins">,
  post: PostOffice,
): Promise<void> {
  const { database } = services;
  await nameMails(database);
  const waiting = await database
    .selectDistinct({ mail: news.mail })
    .from(news)
    .where(
      and(
        isNotNull(news.mail),
        isNull(news.sentAt),
        lt(news.tries, MOST_TRIES),
        lte(news.tryAt, sql`now()`),
      ),
    );
  for (const { mail } of waiting) {
    if (!(await sendOne(services, post, mail!))) return;
  }
}

/** Puts what waits together to mails, one a person; a code goes alone. */
async function nameMails(database: Database): Promise<void> {
  await database.execute(sql`
    WITH named AS (
      SELECT subject, kind = 'code' AS is_code, gen_random_uuid() AS id
      FROM news w
      WHERE mail IS NULL
      GROUP BY subject, kind = 'code'
      HAVING bool_or(kind IN ('urgent', 'code')) OR NOT EXISTS (
        SELECT FROM news s
        WHERE s.subject = w.subject AND s.kind <> 'code' AND s.sent_at > now() - ${PAUSE}::interval))
    UPDATE news SET mail = named.id FROM named
    WHERE news.subject = named.subject AND (news.kind = 'code') = named.is_code AND news.mail IS NULL`);
}

/** @returns false where the mail server was not reached: then the others wait too, however long it takes. */
async function sendOne(
  { database, keys, origins }: Pick<Services, "database" | "keys" | "origins">,
  post: PostOffice,
  mail: string,
): Promise<boolean> {
  return database.transaction(async (change) => {
    const rows = await change
      .select()
      .from(news)
      .where(and(eq(news.mail, mail), isNull(news.sentAt)))
      .for("update", { skipLocked: true });
    // Another server process sends it, or it was switched off.
    if (rows.length === 0) return true;
    const { subject, kind, tries } = rows[0]!;
    const same = and(
      eq(news.mail, mail),
      inArray(
        news.reason,
        rows.map(({ reason }) => reason),
      ),
    );
    const address = await newsAddressOf(keys, change, subject);
    const letter = address && mailOf(mail, kind, address, [...origins][0]!);
    if (!letter) {
      await change.delete(news).where(same);
      return true;
    }
    const failed = await post.send(letter).then(
      () => null,
      (error: unknown) => error,
    );
    if (failed === null) {
      const sentAt = new Date();
      await change.update(news).set({ sentAt }).where(same);
      await change.update(mailHealth).set({ sentAt });
      return true;
    }
    // What the other side said can hold the address: only that it failed is told.
    const { code = "unknown" } = failed as { code?: string };
    console.error(JSON.stringify({ mailNotTaken: code }));
    await change.update(mailHealth).set({ failedAt: new Date(), why: whyOf(code) });
    if (whyOf(code) !== "refused") return false;
    const tryAt = new Date(Date.now() + 2 ** tries * 60_000);
    await change
      .update(news)
      .set({ tries: tries + 1, tryAt })
      .where(same);
    return true;
  });
}

/** Whose fault it is, for who has to mend it. */
function whyOf(code: string): MailTrouble {
  if (NOT_LET_IN.includes(code)) return "login";
  return NOT_REACHED.includes(code) ? "unreached" : "refused";
}

/** The words of a mail; null where there is nothing to say to this address any more. */
function mailOf(id: string, kind: string, address: KnownAddress, wallet: string): Mail | null {
  const { email, language, code, fromBlock } = address;
  const isCode = kind === "code";
  if (isCode ? code === null : fromBlock === null) return null;
  const { subject, text, off } = (isCode ? CODE_WORDS : kind === "work" ? WORK_WORDS : NEWS_WORDS)[
    language
  ];
  const said = text.replace("{code}", code ?? "");
  return { id, to: email, language, subject, text: `${said}\n\n${wallet}\n\n${off}\n` };
}
