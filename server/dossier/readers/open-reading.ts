import type { Reading } from "../../../protocol/wire/looks-api.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { ReaderRow } from "./reader-of.ts";

/** What the office said of who looks along, in words. @param key Of the reader; without one there is no reason to read. */
export function openReading(key: Buffer | undefined, row: ReaderRow): Reading {
  const { address, role, organisation, neighbourhood, sealedReason, by } = row;
  const reason =
    key && sealedReason ? unsealJson<string>(key, reasonPlace(address), sealedReason) : null;
  return {
    role,
    until: seconds(row.until),
    organisation,
    neighbourhood,
    reason,
    by,
    at: seconds(row.at),
  };
}

export function reasonPlace(reader: Address): Place {
  return { table: "reader", id: reader, version: 1, field: "reason" };
}
