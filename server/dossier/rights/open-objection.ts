import type { NewObjection, Objection } from "../../../protocol/wire/rights-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { objections } from "../tables.ts";

export type ObjectionRow = typeof objections.$inferSelect;

export function openObjection(key: Buffer, row: ObjectionRow): Objection {
  const { id, subject, official, sealedContent, sealedAnswer } = row;
  return {
    id,
    subject,
    ...unsealJson<NewObjection>(key, objectionPlace(id, "content"), sealedContent),
    at: seconds(row.at),
    official,
    answerBy: seconds(row.answerBy),
    answer: sealedAnswer && unsealJson<string>(key, objectionPlace(id, "answer"), sealedAnswer),
    answeredAt: row.answeredAt && seconds(row.answeredAt),
  };
}

export function objectionPlace(id: string, field: "content" | "answer"): Place {
  return { table: "objection", id, version: 1, field };
}
