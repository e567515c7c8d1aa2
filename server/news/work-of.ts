import type { Address } from "../../protocol/wire/basics.ts";
import type {
  MentorAnswer,
  OffersAnswer,
  OfficeAnswer,
} from "../../protocol/wire/index-answers.ts";
import { isLate } from "./is-late.ts";
import type { Reason } from "./news-of.ts";

/** What is known about what somebody works on; the role is the one that holds now. */
export type Work =
  | { role: "mentor"; answer: Pick<MentorAnswer, "residents" | "suggestions"> }
  | { role: "creditor"; answer: Pick<OffersAnswer, "offers"> }
  | { role: "office"; answer: Pick<OfficeAnswer, "agreements" | "disputedDebts">; asks: string[] };

type Row = { last: { block: number } };

/**
 * Who waits for a member of staff: a step or an idea for a mentor; an offer for a creditor, and once more when three
 * quarters of its time went by; for the office a bill that is not right, a colleague's agreement, and who asked or objected.
 * @param now In seconds.
 */
export function workOf(work: Work, self: Address, fromBlock: number, now: number): Reason[] {
  const isNew = ({ last }: Row) => last.block > fromBlock;
  return reasonsOf().map((reason) => ({ reason, kind: "work" as const }));

  function reasonsOf(): string[] {
    switch (work.role) {
      case "mentor": {
        const { residents, suggestions } = work.answer;
        const steps = residents
          .flatMap(({ plans }) => plans.flatMap(({ subgoals }) => subgoals))
          .filter((step) => step.status === "reported" && isNew(step));
        const ideas = suggestions.filter((one) => one.status === "open" && isNew(one));
        return [
          ...steps.map(({ id, reportedAt }) => `reported ${id} ${reportedAt}`),
          ...ideas.map(({ id }) => `idea ${id}`),
        ];
      }
      case "creditor": {
        const open = work.answer.offers.filter(
          ({ status, standing, approver, approvedBy }) =>
            status === "open" && standing && (approver === null || approver === approvedBy),
        );
        const late = open.filter(({ madeAt, answerUntil }) => isLate(now, madeAt, answerUntil));
        return [
          ...open.filter(isNew).map(({ id }) => `asks ${id}`),
          ...late.map(({ id }) => `asks late ${id}`),
        ];
      }
      case "office": {
        const { agreements, disputedDebts } = work.answer;
        const proposed = agreements.filter(
          (one) => one.status === "proposed" && one.proposedBy !== self && isNew(one),
        );
        return [
          ...proposed.map(({ id }) => `agreement ${id}`),
          ...disputedDebts.filter(isNew).map(({ id, last }) => `disputed ${id} ${last.block}`),
          ...work.asks,
        ];
      }
    }
  }
}
