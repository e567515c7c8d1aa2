import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import type { ChoiceFact } from "../dossier/papers/open-choice.ts";
import type { PaperFact } from "../help/papers-of.ts";
import type { RecoveryFact } from "../help/recoveries-of.ts";
import { isLate } from "./is-late.ts";
import { NEWS_EVENTS } from "./news-events.ts";

/** Something to tell, under a name of its own by which it is told once. */
export type Reason = { reason: string; kind: "news" | "urgent" | "work" };

/** What is known about a person at a moment. */
export type Known = {
  answer: Pick<ResidentAnswer, "lines" | "plans" | "offers">;
  /** Of this person. */
  recoveries: readonly RecoveryFact[];
  papers: readonly PaperFact[];
  choices: readonly Pick<ChoiceFact, "id" | "end">[];
  /** Objections that were answered in the past week, by number. */
  answered: readonly string[];
};

/** For how long a choice that was done from paper is news, in seconds: as long as it stands on the first page. */
const DONE_FOR = 7 * 86_400;

/**
 * What there is to tell a person now: what somebody else did after `fromBlock`; that three quarters of a step's or an
 * answer's time went by; that a choice from paper was done; that the office answered; and at once that somebody began to replace a lost phone or to enter a step from paper.
 * @param now In seconds.
 */
export function newsOf(
  { answer, recoveries, papers, choices, answered }: Known,
  fromBlock: number,
  now: number,
) {
  const { lines, plans, offers } = answer;

  const told = lines
    .filter(({ block, event }) => block > fromBlock && NEWS_EVENTS[event])
    .map(({ id }) => `line ${id}`);
  const answers = plans
    .filter((plan) => plan.status === "proposed" && isLate(now, plan.proposedAt, plan.answerUntil))
    .map(({ id, version }) => `answer ${id}-${version}`);
  const steps = plans
    .filter(({ status }) => status === "accepted")
    .flatMap(({ proposedAt, subgoals }) =>
      subgoals.filter(
        ({ status, dueAt }) =>
          (status === "agreed" || status === "sentBack") && isLate(now, proposedAt, dueAt),
      ),
    )
    .map(({ id, dueAt }) => `step ${id} ${dueAt}`);
  const waiting = offers
    .filter((offer) => offer.status === "open" && isLate(now, offer.madeAt, offer.answerUntil))
    .map(({ id }) => `offer ${id}`);
  const started = [
    ...recoveries.filter(({ end }) => !end).map((one) => `recovery ${one.proposedAt}`),
    ...papers.filter(({ end }) => !end).map(({ stepId }) => `paper ${stepId}`),
    ...choices.filter(({ end }) => !end).map(({ id }) => `choice ${id}`),
  ];
  // Nobody but an official does what is on paper; a no holds from the moment it is entered.
  const done = choices
    .filter(({ end }) => end?.how === "performed" && end.at > now - DONE_FOR)
    .map(({ id }) => `choice done ${id}`);
  const said = answered.map((id) => `answered ${id}`);
  return [
    ...[...told, ...done, ...said, ...answers, ...steps, ...waiting].map(as("news")),
    ...started.map(as("urgent")),
  ];
}

function as(kind: Reason["kind"]) {
  return (reason: string): Reason => ({ reason, kind });
}
