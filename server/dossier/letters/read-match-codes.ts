import { and, asc, eq, inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Services } from "../../services.ts";
import { letters, matchCodes } from "../tables.ts";
import { openCode, openLetter } from "./open-letter.ts";

/** For an organisation: the codes and references of the letters whose resident lets it know; of these residents alone. */
export async function readMatchCodes(
  { database, keys }: Services,
  organisation: number,
  residents?: Address[],
): Promise<MatchCodesAnswer["codes"]> {
  const rows = await database
    .select({ letter: letters, code: matchCodes })
    .from(letters)
    .innerJoin(
      matchCodes,
      and(eq(matchCodes.subject, letters.subject), eq(matchCodes.creditor, letters.creditor)),
    )
    .where(
      and(
        eq(letters.creditor, organisation),
        eq(letters.mayKnow, "yes"),
        residents && inArray(letters.subject, residents),
      ),
    )
    .orderBy(asc(letters.position));
  const subjectKeys = await keys.of(rows.map(({ letter }) => letter.subject));

  return rows.flatMap(({ letter, code }) => {
    const key = subjectKeys.get(letter.subject);
    if (!key) return [];
    const { reference } = openLetter(key, letter, code);
    return [{ code: openCode(key, code), resident: letter.subject, reference }];
  });
}
