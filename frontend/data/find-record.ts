import type { Hex } from "../../protocol/wire/basics.ts";
import type { DossierRecord, RecordKind } from "../../protocol/wire/dossier-records.ts";

/** The record behind a commitment, when it is of the expected kind and the reader may see it. */
export function findRecord<K extends RecordKind>(
  records: readonly DossierRecord[],
  kind: K,
  commitment: Hex | null | undefined,
): DossierRecord<K> | undefined {
  if (!commitment) return undefined;
  return records.find((one) => one.kind === kind && one.commitment === commitment) as
    DossierRecord<K> | undefined;
}
