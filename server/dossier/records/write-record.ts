import { randomUUID } from "node:crypto";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import { sealJson } from "../keys/seal-json.ts";
import { records } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { CONTRACT_OF } from "./contract-of.ts";
import { openRecord } from "./open-record.ts";

/** Seals a new record with a fresh salt, and answers it as it was read back and checked. */
export async function writeRecord(
  services: Services,
  by: Address,
  { kind, subject, content }: NewRecord,
): Promise<DossierRecord> {
  const { database, keys, deployment } = services;
  const { chainId } = deployment;
  const id = randomUUID();
  const version = 1;
  const salt = newSalt();
  const contract = deployment.contracts[CONTRACT_OF[kind]];
  const place = { table: "record", id, version };

  return database.transaction(async (change) => {
    const key = await keys.forWriting(subject, change);
    const [row] = await change
      .insert(records)
      .values({
        id,
        version,
        kind,
        subject,
        contract,
        sealedSalt: sealJson(key, { ...place, field: "salt" }, salt),
        sealedContent: sealJson(key, { ...place, field: "content" }, content),
        commitment: commitmentOf({ salt, chainId, contract, record: id, version, kind, content }),
        at: new Date(),
        by,
      })
      .returning();
    await writeAudit(services, change, by, "write", kind, [subject]);
    return openRecord(chainId, key, row!);
  });
}
