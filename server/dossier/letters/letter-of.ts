import { and, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Database } from "../connect-database.ts";
import { letters } from "../tables.ts";
import type { LetterRow } from "./open-letter.ts";

/** One letter of this resident. @throws Problem not-found for a letter of somebody else. */
export async function letterOf(
  database: Database,
  subject: Address,
  id: string,
): Promise<LetterRow> {
  const [row] = await database
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), eq(letters.subject, subject)));
  if (!row) throw new Problem("not-found");
  return row;
}
