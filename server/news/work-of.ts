import type { Address } from "../../protocol/wire/basics.ts";
import type {
  ApproverAnswer,
  MentorAnswer,
  OffersAnswer,
  SecondAnswer,
} from "../../protocol/wire/index-answers.ts";
import { isLate } from "./is-late.ts";
import type { WholeOffice } from "./office-at.ts";
import type { Reason } from "./news-of.ts";

type Plans = Pick<SecondAnswer, "plans">;

/**
 * What is known about what somebody works on; the role is the one that holds now. `asks` are what no block tells of, and
 * what waits for a second pair of eyes, each under a name of its own.
 */
export type Work =
  | { role: "mentor"; answer: Pick<MentorAnswer, "residents" | "suggestions"> & Plans }
  | { role: "second"; answer: Plans; asks: string[] }
  | { role: "counsellor"; answer: Pick<ApproverAnswer, "offers">; asks: string[] }
  | { role: "creditor"; answer: Pick<OffersAnswer, "offers"> }
  | { role: "office"; answer: Pick<WholeOffice, "agreements" | "disputedDebts">; asks: string[] };

type Row = { last: { block: number } };

/**
 * Who waits for a member of staff: a step or an idea for a mentor; a colleague's plan for a mentor or a second; an offer
 * for a creditor or a counsellor, and once more when three quarters of its time went by; for the office a bill that is not
 * right, a colleague's agreement, and who asked or objected; for whoever must agree to it, help with somebody's account.
 * @param now In seconds.
 */
export function workOf(work: Work, self: Address, fromBlock: number, now: number): Reason[] {
  const isNew = ({ last }: Row) => last.block > fromBlock;
  return reasonsOf().map((reason) => ({ reason, kind: "work" as const }));

  function reasonsOf(): string[] {
    switch (work.role) {
      case "mentor": {
        const { residents, suggestions, plans } = work.answer;
        const steps = residents
          .flatMap(({ plans }) => plans.flatMap(({ subgoals }) => subgoals))
          .filter((step) => step.status === "reported" && isNew(step));
        const ideas = suggestions.filter((one) => one.status === "open" && isNew(one));
        return [
          ...steps.map(({ id, reportedAt }) => `reported ${id} ${reportedAt}`),
          ...ideas.map(({ id }) => `idea ${id}`),
          ...seconds(plans),
        ];
      }
      case "second":
        return [...seconds(work.answer.plans), ...work.asks];
      case "counsellor": {
        const open = work.answer.offers.filter(
          ({ status, standing }) => status === "open" && standing,
        );
        return [...offered(open), ...work.asks];
      }
      case "creditor":
        return offered(
          work.answer.offers.filter(
            ({ status, standing, approver, approvedBy }) =>
              status === "open" && standing && (approver === null || approver === approvedBy),
          ),
        );
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

  function seconds(plans: Plans["plans"]): string[] {
    return plans.filter(isNew).map(({ id, version }) => `second ${id}-${version}`);
  }

  function offered(open: OffersAnswer["offers"]): string[] {
    const late = open.filter(({ madeAt, answerUntil }) => isLate(now, madeAt, answerUntil));
    return [
      ...open.filter(isNew).map(({ id }) => `asks ${id}`),
      ...late.map(({ id }) => `asks late ${id}`),
    ];
  }
}
