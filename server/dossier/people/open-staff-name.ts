import type { Address } from "../../../protocol/wire/basics.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import type { staffNames } from "../tables.ts";

/** Opens the name of a member of staff. */
export function openStaffName(
  key: Buffer,
  { subject, sealedName }: typeof staffNames.$inferSelect,
): string {
  return unsealJson<string>(key, staffNamePlace(subject), sealedName);
}

export function staffNamePlace(account: Address): Place {
  return { table: "staff_name", id: account, version: 1, field: "name" };
}
