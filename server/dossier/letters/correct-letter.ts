import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewLetterVersion } from "../../../protocol/wire/dossier-api.ts";
import type { LetterVersion, LetterWords } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { sealJson, unsealJson } from "../keys/seal-json.ts";
import { letters, subjects } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { insertLetterVersion, readLetterVersions } from "./letter-versions.ts";
import type { LetterRow } from "./open-letter.ts";
import { letterPlace } from "./open-letter.ts";

/**
 * Writes better words or amounts of a debt from a letter beside the ones before. What turns out to be a fine or fraud debt
 * is told to no creditor any more. @throws Problem conflict when another version came in between.
 */
export async function correctLetter(
  services: Services,
  by: Address,
  { id, subject }: Pick<LetterRow, "id" | "subject">,
  { after, content, reason }: NewLetterVersion,
): Promise<LetterVersion> {
  return services.database.transaction(async (change) => {
    const key = await services.keys.forWriting(subject, by, change);
    // One correction of a person's words at a time.
    await change.select().from(subjects).where(eq(subjects.address, subject)).for("update");
    const [row] = await change.select().from(letters).where(eq(letters.id, id));
    if (!row) throw new Problem("not-found");
    const first = { letter: id, version: 1, subject };
    const known = await readLetterVersions(services, change, key, [id]);
    if ((known.at(-1)?.version ?? 1) !== after) {
      throw new Problem("conflict", "There is a newer version");
    }
    if (known.length === 0) {
      const words = unsealJson<LetterWords>(key, letterPlace(id), row.sealedContent);
      await insertLetterVersion(services, change, key, first, words, null);
    }
    const version = after + 1;
    const wrote = { at: new Date(), by };
    const said = { ...content, reason };
    await insertLetterVersion(services, change, key, { ...first, version }, said, wrote);
    await change
      .update(letters)
      .set({
        sealedContent: sealJson(key, letterPlace(id), content),
        version,
        ...(!content.redeemable && { mayKnow: "no" as const }),
      })
      .where(eq(letters.id, id));
    await writeAudit(services, change, by, "write", "letter", [subject]);
    return (await readLetterVersions(services, change, key, [id])).at(-1)!;
  });
}
