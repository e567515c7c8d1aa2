import type { LegalHold } from "../../../protocol/wire/rights-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import type { legalHolds } from "../tables.ts";

type HoldRow = typeof legalHolds.$inferSelect;

/** Opens why and until when a record is kept. @param kind Of the record. */
export function openHold(key: Buffer, row: HoldRow, kind: string): LegalHold {
  const ground = unsealJson<string>(key, holdPlace(row.record), row.sealedGround);
  return { record: row.record, kind, ground, until: row.until };
}

export function holdPlace(record: string): Place {
  return { table: "legal_hold", id: record, version: 1, field: "ground" };
}
