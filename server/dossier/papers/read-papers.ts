import { and, eq, gt } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { PaperPurpose } from "../../../protocol/wire/help-api.ts";
import type { Papers } from "../../access/subject.ts";
import type { Database } from "../connect-database.ts";
import { paperTasks } from "../tables.ts";

/** Who has a signed paper of this person before them now, and what it is about. */
export async function readPapers(database: Database, address: Address): Promise<Papers> {
  const rows = await database
    .select({ official: paperTasks.official, purpose: paperTasks.purpose })
    .from(paperTasks)
    .where(and(eq(paperTasks.subject, address), gt(paperTasks.until, new Date())));
  const papers = new Map<Address, Set<PaperPurpose>>();
  for (const { official, purpose } of rows)
    papers.set(official, (papers.get(official) ?? new Set()).add(purpose));
  return papers;
}
