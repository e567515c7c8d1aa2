import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import { unsealJson } from "../keys/seal-json.ts";
import type { records } from "../tables.ts";

export type RecordRow = typeof records.$inferSelect;

/**
 * Opens a record and checks its words against its commitment.
 * @throws Problem unexpected when they do not match: somebody changed the database.
 */
export function openRecord(chainId: number, key: Buffer, row: RecordRow): DossierRecord {
  const { id, version, kind, contract, commitment } = row;
  const place = { table: "record", id, version };
  const { salt, content } = unsealed();

  function unsealed() {
    try {
      return {
        salt: unsealJson<Hex>(key, { ...place, field: "salt" }, row.sealedSalt),
        content: unsealJson<never>(key, { ...place, field: "content" }, row.sealedContent),
      };
    } catch {
      throw new Problem("unexpected", `Record ${id} does not open`);
    }
  }

  const recomputed = commitmentOf({ salt, chainId, contract, record: id, version, kind, content });
  if (recomputed !== commitment) {
    throw new Problem("unexpected", `Record ${id} does not match its commitment`);
  }
  const at = Math.floor(row.at.getTime() / 1_000);
  return {
    id,
    version,
    kind,
    subject: row.subject,
    content,
    salt,
    commitment,
    contract,
    at,
    by: row.by,
  };
}
