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

/**
 * Seals versions, each with a fresh salt, and answers them in their order as they were read back and checked. However many
 * they are, the statements are as few as for one, and one more for each other kind among them.
 */
export async function insertVersions(
  services: Services,
  change: Database,
  by: Address,
  versions: readonly Version[],
): Promise<DossierRecord[]> {
  const { chainId } = services.deployment;
  const subjects = versions.map(({ subject }) => subject);
  const keys = await services.keys.forWritingAll(subjects, by, change);
  const at = new Date();
  const sealed = versions.map(({ content, ...open }) => {
    const { id, version, kind, subject, contract } = open;
    const key = keys.get(subject)!;
    const salt = newSalt();
    const place = { table: "record", id, version };
    return {
      ...open,
      sealedSalt: sealJson(key, { ...place, field: "salt" }, salt),
      sealedContent: sealJson(key, { ...place, field: "content" }, content),
      commitment: commitmentOf({ salt, chainId, contract, record: id, version, kind, content }),
      at,
      by,
    };
  });
  const rows = await change.insert(records).values(sealed).returning();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  for (const kind of new Set(versions.map((one) => one.kind))) {
    const whose = versions.filter((one) => one.kind === kind).map(({ subject }) => subject);
    await writeAudit(services, change, by, "write", kind, whose);
  }
  return versions.map(({ id, subject }) => openRecord(chainId, keys.get(subject)!, rowOf.get(id)!));
}
