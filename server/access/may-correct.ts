import type { RecordKind } from "../../protocol/wire/dossier-records.ts";
import { mayWrite } from "./may-write.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** The person's own words, which nobody else agreed to. What two agreed on changes by both, on the chain. */
const OWN: readonly RecordKind[] = ["report", "dispute", "suggestion"];

/**
 * Who writes a better version of a record, beside the one before: the person of their own words, the office of who it is,
 * either of the two at the table of a bridge or of own words.
 */
export function mayCorrect(viewer: Viewer, subject: Subject, kind: RecordKind): boolean {
  if (kind === "person") return viewer.role === "office";
  if (kind === "bridge" || kind === "ownWords") return mayWrite(viewer, subject, kind);
  return OWN.includes(kind) && viewer.address === subject.address;
}
