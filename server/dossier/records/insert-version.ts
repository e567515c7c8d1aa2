import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { sealJson } from "../keys/seal-json.ts";
import { records } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import type { RecordRow } from "./open-record.ts";
import { openRecord } from "./open-record.ts";

/** What of a version stands openly, and its words. */
type Version = Pick<RecordRow, "id" | "version" | "kind" | "subject" | "contract"> & {
  content: Parameters<typeof commitmentOf>[0]["content"];
};

/** Seals a version with a fresh salt, and answers it as it was read back and checked. */
export async function insertVersion(
  services: Services,
  change: Database,
  by: Address,
  { content, ...open }: Version,
): Promise<DossierRecord> {
  const { chainId } = services.deployment;
  const { id, version, kind, subject, contract } = open;
  const key = await services.keys.forWriting(subject, by, change);
  const salt = newSalt();
  const place = { table: "record", id, version };
  const [row] = await change
    .insert(records)
    .values({
      ...open,
      sealedSalt: sealJson(key, { ...place, field: "salt" }, salt),
      sealedContent: sealJson(key, { ...place, field: "content" }, content),
      commitment: commitmentOf({ salt, chainId, contract, record: id, version, kind, content }),
      at: new Date(),
      by,
    })
    .returning();
  await writeAudit(services, change, by, "write", kind, [subject]);
  return openRecord(chainId, key, row!);
}
