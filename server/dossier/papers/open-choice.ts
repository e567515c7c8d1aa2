import type { InferSelectModel } from "drizzle-orm";
import type { Matter, PaperChoice } from "../../../protocol/wire/help-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { paperChoices } from "../tables.ts";

export type ChoiceRow = InferSelectModel<typeof paperChoices>;
export type ChoiceFact = Omit<PaperChoice, "name">;

/** Where in the table the sealed place of the paper stands: it opens nowhere else. */
export const choicePlace = (id: string) =>
  ({ table: "paper_choice", id, version: 1, field: "place" }) as const;

/** A choice from paper as it is told, without where the paper is kept. */
export function openChoice(row: ChoiceRow): ChoiceFact {
  const { id, subject, answer, proposedBy, organisation, confirmedBy, readyAt } = row;
  return {
    id,
    resident: subject,
    matter: matterOf(row),
    answer,
    proposedBy,
    organisation,
    proposedAt: seconds(row.proposedAt),
    answerUntil: seconds(row.answerUntil),
    confirmedBy,
    readyAt: readyAt && seconds(readyAt),
    end: row.ended && { how: row.ended, by: row.endedBy, at: seconds(row.endedAt!) },
  };
}

/** The same for the person it is about, who may know where the paper is. */
export function openChoiceOf(key: Buffer, row: ChoiceRow): MyDataAnswer["paperChoices"][number] {
  const place = unsealJson<string>(key, choicePlace(row.id), row.sealedPlace);
  return { ...openChoice(row), name: null, place };
}

function matterOf({ letter, audience, what }: ChoiceRow): Matter {
  return letter === null
    ? { kind: "sharing", audience: audience!, what: what! }
    : { kind: "letter", letter };
}
