import { randomUUID } from "node:crypto";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { CONTRACT_OF } from "./contract-of.ts";
import { insertVersion } from "./insert-version.ts";

/** Writes the first version of each new record, all of them or none. Answers them in the same order. */
export async function writeRecords(
  services: Services,
  by: Address,
  drafts: readonly NewRecord[],
): Promise<DossierRecord[]> {
  // Always in the same order, so that two who write about the same people do not wait for each other.
  const order = drafts.map((draft, at) => ({ draft, at }));
  order.sort((one, two) => (one.draft.subject < two.draft.subject ? -1 : 1));
  return services.database.transaction(async (change) => {
    const written: DossierRecord[] = [];
    for (const { draft, at } of order) {
      const { kind, subject, content } = draft;
      const contract = services.deployment.contracts[CONTRACT_OF[kind]];
      const first = { id: randomUUID(), version: 1, kind, subject, contract, content };
      written[at] = await insertVersion(services, change, by, first);
    }
    return written;
  });
}
