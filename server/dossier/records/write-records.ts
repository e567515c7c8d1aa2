import { randomUUID } from "node:crypto";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { CONTRACT_OF } from "./contract-of.ts";
import { insertVersions } from "./insert-versions.ts";

/** Writes the first version of each new record, all of them or none. Answers them in the same order. */
export async function writeRecords(
  services: Services,
  by: Address,
  drafts: readonly NewRecord[],
): Promise<DossierRecord[]> {
  const versions = drafts.map(({ kind, subject, content }) => {
    const contract = services.deployment.contracts[CONTRACT_OF[kind]];
    return { id: randomUUID(), version: 1, kind, subject, contract, content };
  });
  return services.database.transaction((change) => insertVersions(services, change, by, versions));
}
