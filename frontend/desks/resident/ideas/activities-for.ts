import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { SuggestionRow } from "../../../../protocol/wire/index-answers.ts";
import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import { findRecord } from "../../../data/find-record.ts";

/** Something to do, and whether the resident picked it already and still waits for the mentor. */
export type Choice = { activity: Activity; picked: boolean };

/** What somebody of a neighbourhood can pick from now. */
export function activitiesFor(
  activities: readonly Activity[],
  neighbourhood: number,
  suggestions: readonly SuggestionRow[],
  records: readonly DossierRecord[],
): Choice[] {
  const waiting = new Set(
    suggestions
      .filter(({ status }) => status === "open")
      .map((row) => findRecord(records, "suggestion", row.commitment)?.content.activity),
  );
  return activities
    .filter((one) => !one.ended)
    .filter((one) => one.neighbourhood === null || one.neighbourhood === neighbourhood)
    .map((activity) => ({ activity, picked: waiting.has(activity.id) }));
}
