import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { DestructionAnswer } from "../../../protocol/wire/retention-api.ts";
import type { Facts } from "../../chain/facts.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { afterErasing, eraseWithin } from "../rights/erase-subject.ts";
import { seconds } from "../seconds.ts";
import { destructionItems, destructionLists, destructions } from "../tables.ts";
import { countLines } from "./count-lines.ts";
import { dueNow } from "./due-now.ts";
import { PROOF } from "./proof.ts";

/** How many lines of what was destroyed are told. */
const MOST = 200;
const RULES = { applied: "90 days without enrolment", left: "1 year after leaving" };

/** What is due, what waits for a second official, and what was destroyed. */
export async function destructionList(
  services: Services,
  facts: Facts,
): Promise<DestructionAnswer> {
  const { database } = services;
  const [list] = await database.select().from(destructionLists);
  const items = list ? await itemsOf(services, list.id) : [];
  const onIt = new Set(items.map(({ subject }) => subject));
  const due = (await dueNow(services, facts, database)).filter(({ subject }) => !onIt.has(subject));
  const done = await database
    .select(PROOF)
    .from(destructions)
    .orderBy(desc(destructions.position))
    .limit(MOST);
  return {
    due: await countLines(database, due),
    proposed: list
      ? { ...list, at: seconds(list.at), lines: await countLines(database, items) }
      : null,
    done: done.map((row) => ({
      ...row,
      at: seconds(row.at),
      since: row.since && seconds(row.since),
    })),
  };
}

/** Puts what is due now before a second official. @throws Problem conflict when a list waits, or nothing is due. */
export async function propose(services: Services, facts: Facts, by: Address): Promise<void> {
  await services.database.transaction(async (change) => {
    const due = await dueNow(services, facts, change);
    if (due.length === 0) throw new Problem("conflict", "Nothing is due");
    const id = randomUUID();
    const made = await change
      .insert(destructionLists)
      .values({ id, by })
      .onConflictDoNothing()
      .returning();
    if (made.length === 0) throw new Problem("conflict", "A list waits for a second official");
    await change.insert(destructionItems).values(due.map((item) => ({ list: id, ...item })));
  });
}

/**
 * Destroys what is on a list, at once, and writes the proof: how many of what, since when, by which two. Who is no longer
 * due, because they came back or asked something since, stays. @throws Problem conflict for who made the list.
 */
export async function agree(
  services: Services,
  facts: Facts,
  agreedBy: Address,
  id: string,
): Promise<void> {
  const gone = await services.database.transaction(async (change) => {
    const [list] = await change
      .select()
      .from(destructionLists)
      .where(eq(destructionLists.id, id))
      .for("update");
    if (!list) throw new Problem("not-found");
    if (list.by === agreedBy) throw new Problem("conflict", "Another official must agree");
    const listed = new Set((await itemsOf(services, id)).map(({ subject }) => subject));
    const still = (await dueNow(services, facts, change)).filter((one) => listed.has(one.subject));
    const lines = await countLines(change, still);
    for (const { subject } of still) await eraseWithin(change, services, agreedBy, subject);
    if (lines.length > 0) {
      await change.insert(destructions).values(
        lines.map(({ process, kind, count, since }) => ({
          process: `${process}: ${kind}`,
          rule: RULES[process],
          count,
          since: new Date(since * 1_000),
          list: id,
          proposedBy: list.by,
          agreedBy,
        })),
      );
    }
    await change.delete(destructionLists).where(eq(destructionLists.id, id));
    return still;
  });
  await afterErasing(services);
  for (const { subject } of gone) {
    services.shares.changed(subject);
    services.papers.changed(subject);
  }
}

function itemsOf({ database }: Services, id: string) {
  return database.select().from(destructionItems).where(eq(destructionItems.list, id));
}
