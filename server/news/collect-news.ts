import { and, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import { readChoices } from "../dossier/papers/read-choices.ts";
import { news, newsAddresses, objections } from "../dossier/tables.ts";
import type { HelpLog } from "../help/help-logs.ts";
import { papersOf } from "../help/papers-of.ts";
import { recoveriesOf } from "../help/recoveries-of.ts";
import type { Services } from "../services.ts";
import type { AllHelp } from "./help-for.ts";
import { newsOf } from "./news-of.ts";
import { officeAt, type WholeOffice } from "./office-at.ts";
import { residentsAt } from "./residents-at.ts";
import { worksAt } from "./works-at.ts";
import { workOf } from "./work-of.ts";

/** Longer than any term: a reason that is forgotten earlier could be told twice. */
const KEEP = sql`now() - interval '5 years'`;

/** As long as an answer of the office stands on the first page. */
const ANSWERED = sql`now() - interval '7 days'`;

/**
 * Writes down what there is to tell to who wants to hear it. Up to where was looked is written in the same transaction
 * as what was found there: an end in between loses nothing.
 * @param now In seconds; a chain that leapt ahead has its own.
 */
export async function collectNews(
  { database, settings }: Pick<Services, "database" | "settings">,
  readHelp: () => Promise<readonly HelpLog[]>,
  now: number,
): Promise<void> {
  const wanted = await database
    .select({ subject: newsAddresses.subject, fromBlock: newsAddresses.fromBlock })
    .from(newsAddresses)
    .where(isNotNull(newsAddresses.fromBlock));
  if (wanted.length === 0) return;
  const help = await readHelp();
  const all: AllHelp = {
    recoveries: recoveriesOf(help),
    papers: papersOf(help),
    choices: await readChoices(database),
  };
  const answers = await database
    .select({ id: objections.id, resident: objections.subject })
    .from(objections)
    .where(gt(objections.answeredAt, ANSWERED));

  let office: Promise<WholeOffice> | null = null;
  const staffed = () => (office ??= officeAt(settings.indexUrl));

  const wanting = wanted.map(({ subject, fromBlock }) => ({ subject, fromBlock: fromBlock! }));
  const residents = await residentsAt(settings.indexUrl, wanting);

  for (const { subject, fromBlock } of wanting) {
    const answer = residents.get(subject);
    const works = await worksAt({ database, settings }, await staffed(), all, subject, now);
    // Up to where all of it was seen: what is read later may know more, and is told once.
    const [head] = [answer, ...works]
      .flatMap((seen) => (seen ? [seen.head] : []))
      .sort((one, other) => one.block - other.block);
    if (!head) continue;
    const until = Math.max(now, head.time);
    const own = <Fact extends { resident: Address }>(facts: readonly Fact[]) =>
      facts.filter(({ resident }) => resident === subject);
    const helped = {
      recoveries: own(all.recoveries),
      papers: own(all.papers),
      choices: own(all.choices),
      answered: own(answers).map(({ id }) => id),
    };
    const found = [
      ...(answer ? newsOf({ answer, ...helped }, fromBlock, until) : []),
      ...works.flatMap((work) => workOf(work, subject, fromBlock, until)),
    ];
    await database.transaction(async (change) => {
      const [still] = await change
        .update(newsAddresses)
        .set({ fromBlock: head.block })
        .where(and(eq(newsAddresses.subject, subject), isNotNull(newsAddresses.fromBlock)))
        .returning();
      // Switched off in the meantime.
      if (!still || found.length === 0) return;
      const rows = found.map((one) => ({ subject, ...one }));
      await change.insert(news).values(rows).onConflictDoNothing();
    });
  }
  await database.delete(news).where(lt(news.at, KEEP));
}
