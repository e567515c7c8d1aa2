import type {
  NewObjection,
  Objection,
  OfficeObjection,
  ProposedAnswer,
} from "../../../protocol/wire/rights-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { objections } from "../tables.ts";

export type ObjectionRow = typeof objections.$inferSelect;

/** As the person reads it: of an answer that waits for a second official, nothing. */
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
    answeredBy: row.answeredBy,
    agreedBy: row.agreedBy,
    apart: row.agreedBy !== null && row.apart,
  };
}

/** As the office reads it: with the answer that waits for another official, or came back. */
export function openForOffice(key: Buffer, row: ObjectionRow): OfficeObjection {
  const { proposals } = row;
  return { ...openObjection(key, row), proposals, proposal: openProposal(key, row) };
}

/** The words that were put before a second official, and why they came back. */
export function openProposal(key: Buffer, row: ObjectionRow): ProposedAnswer | null {
  const { id, proposals, sealedProposal, proposedBy, proposedAt } = row;
  if (!sealedProposal) return null;
  const open = (field: "proposal" | "sentBack", sealed: Buffer) =>
    unsealJson<string>(key, objectionPlace(id, field, proposals), sealed);
  const { sealedSentBack, sentBackBy, sentBackAt } = row;
  return {
    answer: open("proposal", sealedProposal),
    by: proposedBy!,
    at: seconds(proposedAt!),
    sentBack: sealedSentBack && {
      reason: open("sentBack", sealedSentBack),
      by: sentBackBy!,
      at: seconds(sentBackAt!),
    },
  };
}

/** @param version Of what is put before a second: how manieth it is. What is said once has one. */
export function objectionPlace(
  id: string,
  field: "content" | "answer" | "proposal" | "sentBack",
  version = 1,
): Place {
  return { table: "objection", id, version, field };
}
