import { and, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { PermissionRequest } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { letters } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { matchCode } from "./match-code.ts";
import { openLetter } from "./open-letter.ts";

/**
 * The resident's own answer to "Mag deze schuldeiser weten dat u meedoet?".
 * @throws Problem not-found for a letter of somebody else; conflict for a debt that takes no coins or a creditor that
 * does not take part: there is nobody to let know.
 */
export async function answerPermission(
  services: Services,
  resident: Address,
  id: string,
  { mayKnow }: PermissionRequest,
): Promise<Letter> {
  return services.database.transaction(async (change) => {
    const [row] = await change
      .update(letters)
      .set({ mayKnow })
      .where(and(eq(letters.id, id), eq(letters.subject, resident)))
      .returning();
    if (!row) throw new Problem("not-found");
    const key = await services.keys.forWriting(resident, change);
    await writeAudit(services, change, resident, "write", "permission", [resident]);
    if (mayKnow === "no") return openLetter(key, row, undefined);

    if (row.creditor === null || !openLetter(key, row, undefined).redeemable) {
      throw new Problem("conflict", "This debt stays in the dossier");
    }
    return openLetter(key, row, await matchCode(services, change, resident, row.creditor));
  });
}
