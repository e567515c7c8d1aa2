import { count, inArray, sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { DueKind, DueLine } from "../../../protocol/wire/retention-api.ts";
import type { Database } from "../connect-database.ts";
import { seconds } from "../seconds.ts";
import { applications, letters, objections, photos, records, subjects } from "../tables.ts";
import type { DueItem } from "./due-now.ts";

/** Kinds of records that are about a bill; the rest is about the person and what they agreed with the mentor. */
const ABOUT_CLAIMS = sql`${records.kind} IN ('claim', 'claimChange', 'dispute', 'reject', 'refuse')`;

const wordsOf = sql<number>`count(DISTINCT ${records.id}) FILTER (WHERE NOT ${ABOUT_CLAIMS})::int`;
const claimsOf = sql<number>`count(DISTINCT ${records.id}) FILTER (WHERE ${ABOUT_CLAIMS})::int`;

/** What each kind is counted in, and by whom it is about; a record counts once, however many versions it has. */
const COUNTED: { kind: DueKind; of: AnyPgColumn; what: SQL<number> }[] = [
  { kind: "people", of: subjects.address, what: count() },
  { kind: "applications", of: applications.subject, what: count() },
  { kind: "words", of: records.subject, what: wordsOf },
  { kind: "claims", of: records.subject, what: claimsOf },
  { kind: "letters", of: letters.subject, what: count() },
  { kind: "photos", of: photos.subject, what: count() },
  { kind: "objections", of: objections.subject, what: count() },
];

/** How many of what there is of these people, in lines that name nobody. */
export async function countLines(database: Database, items: DueItem[]): Promise<DueLine[]> {
  if (items.length === 0) return [];
  const byAddress = new Map(items.map((item) => [item.subject, item]));
  const lines = new Map<string, DueLine>();
  for (const { kind, of, what } of COUNTED) {
    const rows = await database
      .select({ subject: of, found: what })
      .from(of.table)
      .where(inArray(of, [...byAddress.keys()]))
      .groupBy(of);
    for (const { subject, found } of rows as { subject: Address; found: number }[]) {
      if (found === 0) continue;
      const { process, due } = byAddress.get(subject)!;
      const line = lines.get(`${process} ${kind}`) ?? { process, kind, count: 0, since: Infinity };
      line.count += found;
      line.since = Math.min(line.since, seconds(due));
      lines.set(`${process} ${kind}`, line);
    }
  }
  return [...lines.values()].sort((one, other) => one.process.localeCompare(other.process));
}
