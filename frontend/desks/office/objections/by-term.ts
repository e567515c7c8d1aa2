import type { OfficeObjection } from "../../../../protocol/wire/rights-api.ts";

/** What waits for an answer, the first to be answered above; and what was answered, the newest above. */
export function byTerm(objections: readonly OfficeObjection[]): {
  open: OfficeObjection[];
  answered: OfficeObjection[];
} {
  return {
    open: objections
      .filter(({ answer }) => answer === null)
      .toSorted((one, other) => one.answerBy - other.answerBy),
    answered: objections
      .filter(({ answer }) => answer !== null)
      .toSorted((one, other) => (other.answeredAt ?? 0) - (one.answeredAt ?? 0)),
  };
}
