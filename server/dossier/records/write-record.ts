import { randomUUID } from "node:crypto";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { CONTRACT_OF } from "./contract-of.ts";
import { insertVersion } from "./insert-version.ts";

/** Writes the first version of a new record. */
export async function writeRecord(
  services: Services,
  by: Address,
  { kind, subject, content }: NewRecord,
): Promise<DossierRecord> {
  const contract = services.deployment.contracts[CONTRACT_OF[kind]];
  const first = { id: randomUUID(), version: 1, kind, subject, contract, content };
  return services.database.transaction((change) => insertVersion(services, change, by, first));
}
