import { sql } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import type { AuditAction } from "../../protocol/wire/looks-api.ts";
import type { Database } from "./connect-database.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectTag } from "./keys/subject-keys.ts";

/** How long asking the same again counts as the same look. */
const ONE_LOOK = "5 minutes";

/**
 * Leaves a line for each person whose words were read or written: who, what kind, whose, when. Never the words. Whose
 * stands there as a tag that only that person's key makes; of whom nothing is kept there is nothing to log. A page that
 * stays open asks again after each block: that is one look. Who reads their own words is not logged.
 * @param look Of an auditor, who said why: each one is a line.
 */
export async function writeAudit(
  { keys }: { keys: SubjectKeys },
  database: Database,
  by: Address,
  action: AuditAction,
  what: string,
  subjects: Address[],
  look: string | null = null,
): Promise<void> {
  const others =
    action === "read" && !look ? subjects.filter((subject) => subject !== by) : subjects;
  const tags = [...(await keys.of(others, database)).values()].map(subjectTag);
  if (tags.length === 0) return;
  await database.execute(sql`
    INSERT INTO audit (by, action, what, subject_tag, look)
    SELECT ${by}, ${action}, ${what}, tag, ${look}::uuid FROM unnest(${sql.param(tags)}::bytea[]) tag
    WHERE ${action} <> 'read' OR ${look}::uuid IS NOT NULL OR NOT EXISTS (
      SELECT FROM audit a
      WHERE a.subject_tag = tag AND a.by = ${by} AND a.action = 'read' AND a.what = ${what}
        AND a.at > now() - ${ONE_LOOK}::interval)`);
}
