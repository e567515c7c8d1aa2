import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewLetter } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { sealJson } from "../keys/seal-json.ts";
import { letters, organisations } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { insertLetterVersion } from "./letter-versions.ts";
import { matchCode } from "./match-code.ts";
import { letterPlace, openLetter } from "./open-letter.ts";

/** Writes down a debt from a letter. No creditor knows of it until the resident says so. */
export async function listLetter(
  services: Services,
  by: Address,
  resident: Address,
  { creditor, matchCode: code, ...words }: NewLetter,
): Promise<Letter> {
  const id = randomUUID();
  return services.database.transaction(async (change) => {
    const key = await services.keys.forWriting(resident, by, change);
    if (creditor !== null) {
      const known = await change
        .select({ id: organisations.id })
        .from(organisations)
        .where(eq(organisations.id, creditor));
      if (known.length === 0) {
        throw new Problem("bad-input", "creditor", [{ path: "creditor", code: "wrong-form" }]);
      }
      if (code) await matchCode(services, change, key, resident, creditor, code);
    }
    const [row] = await change
      .insert(letters)
      .values({
        id,
        subject: resident,
        creditor,
        sealedContent: sealJson(key, letterPlace(id), words),
        mayKnow: "unanswered",
      })
      .returning();
    const first = { letter: id, version: 1, subject: resident };
    await insertLetterVersion(services, change, key, first, words, { at: new Date(), by });
    await writeAudit(services, change, by, "write", "letter", [resident]);
    return openLetter(key, row!, undefined);
  });
}
