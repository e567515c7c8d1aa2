import { asc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { paperChoices } from "../tables.ts";
import { openChoice, type ChoiceFact } from "./open-choice.ts";

/** The choices from paper, oldest first. @param resident Of this one alone; of everybody without it. */
export async function readChoices(database: Database, resident?: Address): Promise<ChoiceFact[]> {
  const rows = await database
    .select()
    .from(paperChoices)
    .where(resident && eq(paperChoices.subject, resident))
    .orderBy(asc(paperChoices.proposedAt));
  return rows.map(openChoice);
}
