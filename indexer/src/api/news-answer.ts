import { db } from "ponder:api";
import { concern, line, offer, person, plan } from "ponder:schema";
import { and, desc, eq, gt, inArray } from "ponder";
import { getAddress, type Address } from "viem";
import type { NewsOfAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { lineOf } from "./line-of.ts";
import { offerRows } from "./offer-rows.ts";
import { planRows } from "./plan-rows.ts";

/** Of each, as on a first page. */
const MOST_LINES = 50;

/** A resident, and the block up to which they were told. */
export type Told = { address: Address; block: number };

/** What could be news to these residents, and nothing of what is over: what is read does not grow with how long they take part. */
export async function newsAnswer(told: Told[]): Promise<NewsOfAnswer> {
  const head = await headNow();
  const all = told.map(({ address }) => address);
  const [people, plans, offers, ...lines] = await Promise.all([
    db.select({ address: person.address }).from(person).where(inArray(person.address, all)),
    planRows(and(inArray(plan.resident, all), inArray(plan.status, ["proposed", "accepted"]))),
    offerRows(and(inArray(offer.resident, all), eq(offer.status, "open"))),
    ...told.map(linesAfter),
  ]);
  const known = new Set<string>(people.map(({ address }) => address));
  const residents = told.flatMap((one, place) => {
    if (!known.has(one.address)) return [];
    const address = getAddress(one.address);
    const own = ({ resident }: { resident: Address }) => resident === address;
    const [theirs, open] = [plans.filter(own), offers.filter(own)];
    return [{ address, plans: theirs, offers: open, lines: lines[place] ?? [] }];
  });
  return { head, residents };
}

async function linesAfter({ address, block }: Told) {
  const rows = await db
    .select({ line })
    .from(concern)
    .innerJoin(line, eq(line.id, concern.line))
    .where(and(eq(concern.account, address), eq(concern.as, "resident"), gt(concern.block, block)))
    .orderBy(desc(concern.block), desc(concern.logIndex))
    .limit(MOST_LINES);
  return rows.map((row) => lineOf(row.line));
}
