import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Answer } from "./answer.ts";

/** In place of records that are under way: nothing is known to be missing among them. */
const STILL_ASKED: readonly DossierRecord[] = [];

/** Where they can not be had. */
const NONE: readonly DossierRecord[] = [];

/** What the dossier told; no record while it is asked (`areAsked`), and none where it can not be had. */
export function recordsOf(
  answer: Answer<{ records: readonly DossierRecord[] }>,
): readonly DossierRecord[] {
  if (answer.state === "loading") return STILL_ASKED;
  return answer.state === "ready" ? answer.value.records : NONE;
}

/** Whether the dossier is still being asked for these. */
export function areAsked(records: readonly DossierRecord[]): boolean {
  return records === STILL_ASKED;
}
