import { and, eq } from "drizzle-orm";
import type { Facts } from "../../chain/facts.ts";
import type { Viewer } from "../../access/viewer.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Services } from "../../services.ts";
import { letters, records } from "../tables.ts";
import { takenOver } from "./taken-over.ts";

/**
 * True when this creditor may know that the resident takes part: the resident said so for one of its letters, the
 * creditor already registered a claim, or took one over.
 */
export async function knowsResident(
  services: Services,
  facts: Facts,
  viewer: Viewer,
  resident: Address,
): Promise<boolean> {
  const { database } = services;
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
  if (claimed.length > 0) return true;
  const taken = await takenOver(services, facts, viewer.address);
  return taken.some((claim) => claim.resident === resident);
}
