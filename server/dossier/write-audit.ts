import { sql } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import type { AuditAction } from "../../protocol/wire/rights-api.ts";
import type { Database } from "./connect-database.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectTag } from "./keys/subject-keys.ts";

/** How long asking the same again counts as the same look. */
const ONE_LOOK = "5 minutes";

/**
 * Leaves a line for each person whose words were read or written: who, what kind, whose, when. Never the words. Whose
 * stands there as a tag that only that person's key makes; of whom nothing is kept there is nothing to log. A page that
 * stays open asks again after each block: that is one look. Who reads their own words is not logged.
 */
export async function writeAudit(
  { keys }: { keys: SubjectKeys },
  database: Database,
  by: Address,
  action: AuditAction,
  what: string,
  subjects: Address[],
): Promise<void> {
  const others = action === "read" ? subjects.filter((subject) => subject !== by) : subjects;
  const tags = [...(await keys.of(others, database)).values()].map(subjectTag);
  if (tags.length === 0) return;
  await database.execute(sql`
    INSERT INTO audit (by, action, what, subject_tag)
    SELECT ${by}, ${action}, ${what}, tag FROM unnest(${sql.param(tags)}::bytea[]) tag
    WHERE ${action} <> 'read' OR NOT EXISTS (
      SELECT FROM audit a
      WHERE a.subject_tag = tag AND a.by = ${by} AND a.action = 'read' AND a.what = ${what}
        AND a.at > now() - ${ONE_LOOK}::interval)`);
}
