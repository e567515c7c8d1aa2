import { and, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { PermissionRequest } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { letters } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { matchCode } from "./match-code.ts";
import { openLetter } from "./open-letter.ts";

/**
 * A resident's answer to "Mag deze schuldeiser weten dat u meedoet?".
 * @param by Who writes it down: the resident, or an official from signed paper.
 * @throws Problem not-found for a letter of somebody else; conflict for a debt that takes no coins or a creditor that
 * does not take part: there is nobody to let know.
 */
export async function answerPermission(
  services: Pick<Services, "keys" | "master">,
  change: Database,
  { subject, by }: { subject: Address; by: Address },
  id: string,
  { mayKnow }: PermissionRequest,
): Promise<Letter> {
  const key = await services.keys.forWriting(subject, by, change);
  const [row] = await change
    .update(letters)
    .set({ mayKnow })
    .where(and(eq(letters.id, id), eq(letters.subject, subject)))
    .returning();
  if (!row) throw new Problem("not-found");
  await writeAudit(services, change, by, "write", "permission", [subject]);
  if (mayKnow === "no") return openLetter(key, row, undefined);

  if (row.creditor === null || !openLetter(key, row, undefined).redeemable) {
    throw new Problem("conflict", "This debt stays in the dossier");
  }
  return openLetter(key, row, await matchCode(services, change, key, subject, row.creditor));
}
