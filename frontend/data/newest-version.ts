import type { DossierRecord, RecordKind } from "../../protocol/wire/dossier-records.ts";

/** The newest version of a record, where there is one after the version that stands in the book. */
export function newestVersion<K extends RecordKind>(
  records: readonly DossierRecord[],
  record: DossierRecord<K> | undefined,
): DossierRecord<K> | undefined {
  if (!record) return undefined;
  const later = records.filter(({ id, version }) => id === record.id && version > record.version);
  return later.sort((a, b) => b.version - a.version)[0] as DossierRecord<K> | undefined;
}
