import { newestVersion } from "../data/newest-version.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";

export type OwnWordsRecord = DossierRecord<"ownWords">;

export const QUESTIONS = ["talents", "goals", "dreams"] as const;

/** What a resident says of themselves as it reads now; undefined while nobody wrote anything down. */
export function ownWordsOf(records: readonly DossierRecord[]): OwnWordsRecord | undefined {
  const first = records
    .filter((one): one is OwnWordsRecord => one.kind === "ownWords" && one.version === 1)
    .sort((one, two) => two.at - one.at)[0];
  return newestVersion(records, first) ?? first;
}
