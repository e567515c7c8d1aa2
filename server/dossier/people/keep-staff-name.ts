import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { StaffName } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { sealJson } from "../keys/seal-json.ts";
import { organisations, staffNames } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { staffNamePlace } from "./open-staff-name.ts";

/**
 * Writes down under which name and for which organisation somebody works here or looks along.
 * @returns the key under which it is sealed. @throws Problem bad-input for an organisation that is not there.
 */
export async function keepStaffName(
  services: Pick<Services, "keys">,
  change: Database,
  by: Address,
  address: Address,
  { name, organisation }: StaffName,
): Promise<Buffer> {
  const [known] = await change
    .select()
    .from(organisations)
    .where(eq(organisations.id, organisation));
  if (!known) throw new Problem("bad-input", "", [{ path: "organisation", code: "wrong-form" }]);
  const key = await services.keys.forWriting(address, by, change);
  const sealedName = sealJson(key, staffNamePlace(address), name);
  await change
    .insert(staffNames)
    .values({ subject: address, sealedName, organisation })
    .onConflictDoUpdate({ target: staffNames.subject, set: { sealedName, organisation } });
  await writeAudit(services, change, by, "write", "staff-name", [address]);
  return key;
}
