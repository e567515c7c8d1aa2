import { sql } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import type { AuditAction } from "../../protocol/wire/looks-api.ts";
import type { Database } from "./connect-database.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectTag } from "./keys/subject-keys.ts";

/**
 * Leaves a line for each person whose words were written, fetched or erased: who, what kind, whose, when. Never the words.
 * Whose stands there as a tag that only that person's key makes; of whom nothing is kept there is nothing to log. Who only
 * reads leaves a line by `noteLook`.
 * @param look Of an auditor, who said why: then it is a look.
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
  const tags = [...(await keys.of(subjects, database)).values()].map(subjectTag);
  if (tags.length === 0) return;
  await database.execute(sql`
    INSERT INTO audit (by, action, what, subject_tag, look)
    SELECT ${by}, ${action}, ${what}, tag, ${look}::uuid FROM unnest(${sql.param(tags)}::bytea[]) tag`);
}
