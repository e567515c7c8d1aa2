import type { AuditLook } from "../../../protocol/wire/looks-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { auditLooks } from "../tables.ts";

type Row = typeof auditLooks.$inferSelect;

/** A look in words, under the key of whom it is about. */
export function openAuditLook(key: Buffer, row: Row): AuditLook {
  const { id, subject, auditor, at, until } = row;
  return {
    id,
    about: subject === auditor ? null : subject,
    reason: reasonOf(key, row),
    at: seconds(at),
    until: seconds(until),
  };
}

export function reasonOf(key: Buffer, { id, sealedReason }: Row): string {
  return unsealJson<string>(key, lookPlace(id), sealedReason);
}

/** Where in the table a sealed reason stands: it opens nowhere else. */
export function lookPlace(id: string): Place {
  return { table: "audit_look", id, version: 1, field: "reason" };
}
