import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { newestVersion } from "../data/newest-version.ts";

export type BridgeRecord = DossierRecord<"bridge">;

/** One moment: when it was filled in first, and how it reads now. */
export type Moment = { first: BridgeRecord; now: BridgeRecord };

/** Each bridge by its newest version, the oldest moment first. */
export function bridgesOf(records: readonly DossierRecord[]): Moment[] {
  return records
    .filter((one): one is BridgeRecord => one.kind === "bridge" && one.version === 1)
    .map((first) => ({ first, now: newestVersion(records, first) ?? first }))
    .sort((one, two) => one.first.at - two.first.at);
}
