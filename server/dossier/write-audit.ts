import type { Address } from "../../protocol/wire/basics.ts";
import type { Database } from "./connect-database.ts";
import { audit } from "./tables.ts";

/** Leaves a line for each person whose words were read or written: who, what kind, whose, when. Never the words. */
export async function writeAudit(
  database: Database,
  by: Address,
  action: "read" | "write",
  what: string,
  subjects: Address[],
): Promise<void> {
  const lines = [...new Set(subjects)].map((subject) => ({ by, action, what, subject }));
  if (lines.length > 0) await database.insert(audit).values(lines);
}
