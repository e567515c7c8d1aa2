import { eq, isNotNull } from "drizzle-orm";
import type { Database } from "./connect-database.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectTag } from "./keys/subject-keys.ts";
import { audit } from "./tables.ts";

const AT_ONCE = 1_000;

/** Gives lines of the log that still name their subject openly the tag instead (migration 0002). */
export async function tagOpenLines(database: Database, keys: SubjectKeys): Promise<void> {
  for (;;) {
    const lines = await database
      .select({ position: audit.position, subject: audit.openSubject })
      .from(audit)
      .where(isNotNull(audit.openSubject))
      .limit(AT_ONCE);
    if (lines.length === 0) return;

    const subjectKeys = await keys.of(lines.map(({ subject }) => subject!));
    await database.transaction(async (change) => {
      for (const { position, subject } of lines) {
        const key = subjectKeys.get(subject!);
        await change
          .update(audit)
          .set({ openSubject: null, subjectTag: key ? subjectTag(key) : null })
          .where(eq(audit.position, position));
      }
    });
  }
}
