/**
 * Reads back what a journal holds after any end: a clean stop, a crash, a power cut.
 *
 * A last record that was only partly written belongs to a group nobody was told about: it is cut
 * off. A bad record with a good one after it is damage to history and must never be passed over.
 */
import { decodeRecord, RECORD_HEAD, type JournalRecord } from "./record.ts";

/** The journal is damaged before its end: it has to be restored from a copy. */
export class JournalDamaged extends Error {
  override name = "JournalDamaged";
}

/**
 * @returns the records, and the length in bytes of the part they fill; what follows is to be cut.
 * @throws JournalDamaged when an unreadable record is followed by a readable one.
 */
export function recoverRecords(bytes: Buffer): { records: JournalRecord[]; length: number } {
  const records: JournalRecord[] = [];
  let length = 0;
  for (let next = decodeRecord(bytes, 0); next; next = decodeRecord(bytes, length)) {
    records.push(next.record);
    length = next.end;
  }

  const rest = bytes.toString("latin1", length);
  for (const { index } of rest.matchAll(RECORD_HEAD)) {
    if (!decodeRecord(bytes, length + index)) continue;
    throw new JournalDamaged(
      `The journal is damaged at byte ${length}: a record cannot be read, and there are good records after it. ` +
        "Nothing was changed. Restore the journal from a copy.",
    );
  }
  return { records, length };
}
