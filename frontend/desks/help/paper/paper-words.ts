import { openOf } from "../../resident/debts/debt-sums.ts";
import { stepsOf, type Step } from "../../resident/plan/steps.ts";
import { findRecord } from "../../../data/find-record.ts";
import { rewordingOf } from "../../../data/rewording-of.ts";
import type { DebtRow, OfferRow, PlanRow } from "../../../../protocol/wire/index-answers.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { PaperAbout } from "./paper-about.ts";
import type { PaperItem } from "./paper-kind.ts";

type Items = (about: PaperAbout, say: Say<"paper">, format: Format) => PaperItem[];

/** Plans that wait for a yes or no, with every step of them. */
export const proposals: Items = (about, say, { money, date }) =>
  proposedPlans(about).map((plan) => ({
    id: plan.id,
    text: titleOf(plan, about) ?? say("item.unreadable"),
    rows: stepsOf([plan], about.records).map(({ row, words }) => ({
      term: words?.content.text ?? say("item.unreadable"),
      text:
        BigInt(row.groupReward) > 0n
          ? say("item.groupReward", {
              coins: money(row.reward),
              group: money(row.groupReward),
              date: date(row.dueAt),
            })
          : say("item.reward", { coins: money(row.reward), date: date(row.dueAt) }),
    })),
  }));

export const proposedPlans = ({ plans }: PaperAbout) =>
  plans.filter(({ status }) => status === "proposed");

const titleOf = (plan: PlanRow, { records }: PaperAbout) =>
  findRecord(records, "plan", plan.commitment)?.content.title;

/** Steps of plans that run, in these states. */
export const stepsIn =
  (states: readonly Step["row"]["status"][]): Items =>
  (about, say) =>
    runningSteps(about, states).map(({ row, words }) => ({
      id: row.id,
      text: words?.content.text ?? say("item.unreadable"),
      rows: [],
    }));

export const runningSteps = (
  { plans, records }: PaperAbout,
  states: readonly Step["row"]["status"][],
) =>
  stepsOf(
    plans.filter(({ status }) => status === "accepted"),
    records,
  ).filter(({ row }) => states.includes(row.status));

/** The number of a plan's own words and of a step's: below zero for a plan. */
export const wordsId = (planId: number, subgoalId: number) => subgoalId || -planId;

/** Words that stand: of plans that run, and of their steps that are not done. */
export function standingWords({ plans, records }: PaperAbout) {
  return plans
    .filter(({ status }) => status === "accepted")
    .flatMap((plan) => {
      const own = findRecord(records, "plan", plan.commitment);
      const steps = stepsOf([plan], records).filter(({ row }) =>
        ["agreed", "sentBack", "reported"].includes(row.status),
      );
      const ownWords = {
        plan,
        subgoalId: 0,
        pillar: null,
        text: own?.content.title,
      };
      return [
        ...(steps.length > 0 ? [ownWords] : []),
        ...steps.map(({ row, words }) => ({
          plan,
          subgoalId: row.id,
          pillar: words?.content.pillar ?? null,
          text: words?.content.text,
        })),
      ];
    })
    .filter(({ text }) => text !== undefined);
}

export const wordsToChange: Items = (about) =>
  standingWords(about).map(({ plan, subgoalId, text }) => ({
    id: wordsId(plan.id, subgoalId),
    text: text!,
    rows: [],
  }));

/** Other words that the mentor suggested, beside those that stand. */
export function offeredWords(about: PaperAbout) {
  return about.plans
    .filter(({ status }) => status === "accepted")
    .flatMap((plan) =>
      plan.rewordings.flatMap(({ subgoalId }) => {
        const found = rewordingOf(plan, subgoalId, about.records);
        if (!found || found.by !== "mentor" || found.text === undefined) return [];
        const step = stepsOf([plan], about.records).find(({ row }) => row.id === subgoalId);
        const old = subgoalId === 0 ? titleOf(plan, about) : step?.words?.content.text;
        const { commitment, text } = found;
        return [{ planId: plan.id, subgoalId, commitment, oldText: old ?? "", text }];
      }),
    );
}

export const wordsToAgree: Items = (about, say) =>
  offeredWords(about).map(({ planId, subgoalId, oldText, text }) => ({
    id: wordsId(planId, subgoalId),
    text,
    rows: [{ term: say("item.oldWords"), text: oldText }],
  }));

/** Ideas that wait for the mentor. */
export const ideas: Items = ({ suggestions, records }, say) =>
  suggestions
    .filter(({ status }) => status === "open")
    .map(({ id, commitment }) => ({
      id,
      text: findRecord(records, "suggestion", commitment)?.content.text ?? say("item.unreadable"),
      rows: [],
    }));

/** Bills in words: of whom, under which number, how much is open. */
export const bills =
  (which: (debt: DebtRow, about: PaperAbout) => boolean): Items =>
  (about, say, { money }) => {
    const { debts, records, nameOf } = about;
    return debts
      .filter((debt) => which(debt, about))
      .map((debt) => {
        const reference = findRecord(records, "claim", debt.commitment)?.content.reference;
        const creditor = nameOf(debt.creditor) ?? say("item.creditor");
        return {
          id: debt.id,
          text: say("item.bill", { creditor, amount: money(openOf(debt)) }),
          rows: reference ? [{ term: say("item.reference"), text: reference }] : [],
        };
      });
  };

/** Offers in words: how many coins, to whom, since when. */
export const offersIn =
  (which: (offer: OfferRow, about: PaperAbout) => boolean): Items =>
  (about, say, { money, date }) =>
    about.offers
      .filter((offer) => which(offer, about))
      .map(({ id, coins, creditor, madeAt }) => ({
        id,
        text: say("item.offer", {
          coins: money(coins),
          creditor: about.nameOf(creditor) ?? say("item.creditor"),
          date: date(madeAt),
        }),
        rows: [],
      }));
