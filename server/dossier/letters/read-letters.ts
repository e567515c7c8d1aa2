import { asc, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { letters, matchCodes } from "../tables.ts";
import { openLetter } from "./open-letter.ts";

/** The letters of a resident in the order in which they were listed. */
export async function readLetters(
  { database, keys }: Services,
  resident: Address,
): Promise<Letter[]> {
  const key = (await keys.of([resident])).get(resident);
  if (!key) return [];
  const rows = await database
    .select()
    .from(letters)
    .where(eq(letters.subject, resident))
    .orderBy(asc(letters.position));
  const codes = await database.select().from(matchCodes).where(eq(matchCodes.subject, resident));
  return rows.map((row) =>
    openLetter(
      key,
      row,
      codes.find((code) => code.creditor === row.creditor),
    ),
  );
}
