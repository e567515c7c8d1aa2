import type { Address, Head, Hex } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord, RecordKind } from "../../../../protocol/wire/dossier-records.ts";
import type { ResidentAnswer } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";

/** What a paper can be about, as far as who looks may read it. */
export type PaperAbout = Pick<ResidentAnswer, "plans" | "suggestions" | "debts" | "offers"> & {
  resident: Address;
  head: Pick<Head, "time">;
  records: readonly DossierRecord[];
  nameOf: (address: Address) => string | undefined;
};

/** For a step that is about nothing that has to be read. */
export function nothingToRead(resident: Address): PaperAbout {
  const none = { plans: [], suggestions: [], debts: [], offers: [], records: [] };
  return { ...none, resident, head: { time: 0 }, nameOf: () => undefined };
}

/** The resident's own words behind a commitment; null where they can not be read. */
export function wordsBehind(
  { records }: Pick<PaperAbout, "records">,
  kind: RecordKind,
  commitment: Hex,
): string | null {
  const content = findRecord(records, kind, commitment)?.content;
  if (!content) return null;
  if ("text" in content) return content.text;
  return "title" in content ? content.title : null;
}
