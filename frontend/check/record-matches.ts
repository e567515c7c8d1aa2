import { commitmentOf } from "../../protocol/commitment/commitment-of.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";

/** Whether the words of a record are those that its commitment was made of. */
export function recordMatches(record: DossierRecord, chainId: number): boolean {
  const { salt, contract, id, version, kind, content } = record;
  try {
    const found = commitmentOf({ salt, chainId, contract, record: id, version, kind, content });
    return found === record.commitment.toLowerCase();
  } catch {
    return false;
  }
}
