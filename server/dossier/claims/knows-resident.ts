import { and, eq } from "drizzle-orm";
import type { Viewer } from "../../access/viewer.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Services } from "../../services.ts";
import { letters, records } from "../tables.ts";

/**
 * True when this creditor may know that the resident takes part: the resident said so for one of its letters, or the
 * creditor already registered a claim.
 */
export async function knowsResident(
  { database }: Services,
  viewer: Viewer,
  resident: Address,
): Promise<boolean> {
  if (viewer.role !== "creditor" || viewer.organisation === null) return false;
  const permitted = await database
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.subject, resident),
        eq(letters.creditor, viewer.organisation),
        eq(letters.mayKnow, "yes"),
      ),
    )
    .limit(1);
  if (permitted.length > 0) return true;
  const claimed = await database
    .select({ id: records.id })
    .from(records)
    .where(
      and(eq(records.subject, resident), eq(records.kind, "claim"), eq(records.by, viewer.address)),
    )
    .limit(1);
  return claimed.length > 0;
}
