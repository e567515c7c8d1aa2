import { zeroHash } from "viem";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import { PARTICIPATION_HASH } from "../../../../protocol/terms/participation.ts";
import { acceptPlan } from "../../../transactions/accept-plan.ts";
import { agreeWords } from "../../../transactions/agree-words.ts";
import { boundCall, type BoundCall } from "../../../transactions/bound-call.ts";
import { cancelOffer } from "../../../transactions/cancel-offer.ts";
import { cancelStep } from "../../../transactions/cancel-step.ts";
import { declinePlan } from "../../../transactions/decline-plan.ts";
import { disputeDebt } from "../../../transactions/dispute-debt.ts";
import { leave } from "../../../transactions/leave.ts";
import { makeOffer } from "../../../transactions/make-offer.ts";
import { objectToEnd } from "../../../transactions/object-to-end.ts";
import { pause } from "../../../transactions/pause.ts";
import { recogniseDebts } from "../../../transactions/recognise-debts.ts";
import { releaseOffer } from "../../../transactions/release-offer.ts";
import { reportStep } from "../../../transactions/report-step.ts";
import { resume } from "../../../transactions/resume.ts";
import { suggestIdea } from "../../../transactions/suggest-idea.ts";
import { suggestWords } from "../../../transactions/suggest-words.ts";
import { takePart } from "../../../transactions/take-part.ts";
import { withdrawIdea } from "../../../transactions/withdraw-idea.ts";
import { offerState } from "../../resident/debts/offer-state.ts";
import { recogniseRequest } from "../../resident/debts/recognise-request.ts";
import { LEAST_OFFER, offerRoom } from "../../resident/offer/offer-room.ts";
import { previewOf } from "../../resident/offer/preview-of.ts";
import { acceptRequest } from "../../resident/plan/plan-terms.ts";
import { stepsOf } from "../../resident/plan/steps.ts";
import { wordsBehind, type PaperAbout } from "./paper-about.ts";
import { filledWith, type PaperKind } from "./paper-kind.ts";
import {
  bills,
  ideas,
  offeredWords,
  offersIn,
  proposals,
  proposedPlans,
  runningSteps,
  standingWords,
  stepsIn,
  wordsId,
  wordsToAgree,
  wordsToChange,
} from "./paper-words.ts";

const REPORTABLE = ["agreed", "sentBack"] as const;
const DROPPABLE = ["agreed", "sentBack", "reported"] as const;

/** A step that is about nothing but the resident's own part. */
const own = (functionName: string, call: BoundCall): PaperKind => ({
  at: ["SocialCoin", functionName],
  reads: null,
  fill: () => call,
  readBack: () => filledWith(),
});

/** The first argument names what it is about. */
const firstOf = ([id]: readonly unknown[]) => filledWith([id as number]);

/** The same with the words of the resident behind the last argument; a report may have none. */
const withWords =
  (kind: "report" | "dispute" | "suggestion", ids: (args: readonly unknown[]) => number[]) =>
  (args: readonly unknown[], about: PaperAbout) => {
    const commitment = args.at(-1) as Hex;
    if (commitment === zeroHash) return filledWith(ids(args));
    const text = wordsBehind(about, kind, commitment);
    return text === null ? null : { ...filledWith(ids(args)), text, commitment };
  };

const offerOf = ({ offers }: PaperAbout, id: number | undefined) =>
  offers.find((one) => one.id === id);
const canTakeBack = (offer: PaperAbout["offers"][number], { head }: PaperAbout) =>
  ["open", "awaits"].includes(offerState(offer, head.time));
const canRelease = (offer: PaperAbout["offers"][number], { head }: PaperAbout) =>
  ["late", "stale"].includes(offerState(offer, head.time));
const canOffer = (debt: PaperAbout["debts"][number]) =>
  debt.status === "recognised" && !debt.paused && roomOf(debt) > 0n;

/** The most coin cents that a bill takes; whether the resident has so many the book says when it is done. */
export const roomOf = (debt: PaperAbout["debts"][number]) => offerRoom(debt, 2n ** 64n).most;

/** The steps that the office enters from paper. Each is the very call that the resident's own button makes. */
export const PAPER_STEPS = {
  takePart: own("participate", boundCall(takePart, { termsHash: PARTICIPATION_HASH })),
  acceptPlan: {
    at: ["GoalPlans", "accept"],
    reads: "goals",
    items: proposals,
    fill: ({ ids: [id] }, about) => {
      const plan = proposedPlans(about).find((one) => one.id === id);
      if (!plan) return null;
      const readable = stepsOf([plan], about.records).every((one) => one.words && one.planWords);
      return readable ? boundCall(acceptPlan, acceptRequest(plan)) : null;
    },
    readBack: firstOf,
  },
  declinePlan: {
    at: ["GoalPlans", "decline"],
    reads: "goals",
    items: proposals,
    fill: ({ ids: [planId] }, about) =>
      proposedPlans(about).some(({ id }) => id === planId)
        ? boundCall(declinePlan, { planId: planId! })
        : null,
    readBack: firstOf,
  },
  reportStep: {
    at: ["GoalPlans", "report"],
    reads: "goals",
    asks: "wordsOrNot",
    items: stepsIn(REPORTABLE),
    fill: ({ ids: [subgoalId], text }, about) =>
      runningSteps(about, REPORTABLE).some(({ row }) => row.id === subgoalId)
        ? boundCall(reportStep, { resident: about.resident, subgoalId: subgoalId!, text })
        : null,
    readBack: withWords("report", ([id]) => [id as number]),
  },
  cancelStep: {
    at: ["GoalPlans", "cancelSubgoal"],
    reads: "goals",
    items: stepsIn(DROPPABLE),
    fill: ({ ids: [subgoalId] }, about) =>
      runningSteps(about, DROPPABLE).some(({ row }) => row.id === subgoalId)
        ? boundCall(cancelStep, { subgoalId: subgoalId! })
        : null,
    readBack: firstOf,
  },
  agreeWords: {
    at: ["GoalPlans", "agreeWords"],
    reads: "goals",
    items: wordsToAgree,
    fill: ({ ids: [id] }, about) => {
      const found = offeredWords(about).find((one) => wordsId(one.planId, one.subgoalId) === id);
      return found ? boundCall(agreeWords, found) : null;
    },
    readBack: ([planId, subgoalId]) => filledWith([wordsId(planId as number, subgoalId as number)]),
  },
  suggestWords: {
    at: ["GoalPlans", "suggestWords"],
    reads: "goals",
    asks: "words",
    items: wordsToChange,
    fill: ({ ids: [id], text: typed }, about) => {
      const found = standingWords(about).find(
        ({ plan, subgoalId }) => wordsId(plan.id, subgoalId) === id,
      );
      const text = typed.replace(/\s+/g, " ");
      if (!found || text === "" || text === found.text) return null;
      const { plan, subgoalId, pillar } = found;
      const { resident } = about;
      const request = { resident, planId: plan.id, subgoalId, pillar, oldText: found.text!, text };
      return boundCall(suggestWords, request);
    },
    readBack: ([planId, subgoalId, commitment], about) => {
      const kind = subgoalId === 0 ? "plan" : "subgoal";
      const text = wordsBehind(about, kind, commitment as Hex);
      if (text === null) return null;
      const id = wordsId(planId as number, subgoalId as number);
      return { ...filledWith([id]), text, commitment: commitment as Hex };
    },
  },
  suggestIdea: {
    at: ["GoalPlans", "suggest"],
    reads: "goals",
    asks: "words",
    fill: ({ text }, { resident }) => (text ? boundCall(suggestIdea, { resident, text }) : null),
    readBack: withWords("suggestion", () => []),
  },
  withdrawIdea: {
    at: ["GoalPlans", "withdrawSuggestion"],
    reads: "goals",
    items: ideas,
    fill: ({ ids: [suggestionId] }, { suggestions }) =>
      suggestions.some(({ id, status }) => id === suggestionId && status === "open")
        ? boundCall(withdrawIdea, { suggestionId: suggestionId! })
        : null,
    readBack: firstOf,
  },
  recogniseDebts: {
    at: ["DebtRegister", "recogniseMany"],
    reads: "debts",
    several: true,
    items: bills(({ status }) => status === "registered"),
    fill: ({ ids }, { debts }) => {
      const chosen = ids.flatMap((id) => debts.filter((one) => one.id === id));
      const known = chosen.length > 0 && chosen.every(({ status }) => status === "registered");
      return known ? boundCall(recogniseDebts, recogniseRequest(chosen)) : null;
    },
    readBack: ([ids]) => filledWith(ids as number[]),
  },
  disputeDebt: {
    at: ["DebtRegister", "dispute"],
    reads: "debts",
    asks: "words",
    items: bills(({ status }) => status === "registered" || status === "recognised"),
    fill: ({ ids: [debtId], text }, { debts, resident }) =>
      text !== "" && debts.some(({ id }) => id === debtId)
        ? boundCall(disputeDebt, { resident, debtId: debtId!, text })
        : null,
    readBack: withWords("dispute", ([id]) => [id as number]),
  },
  makeOffer: {
    at: ["Redemptions", "offer"],
    reads: "debts",
    asks: "coins",
    items: bills(canOffer),
    fill: ({ ids: [id], coins }, { debts, nameOf }) => {
      const debt = debts.find((one) => one.id === id && canOffer(one));
      if (!debt || coins === null || coins < LEAST_OFFER || coins > roomOf(debt)) return null;
      const { before, after } = previewOf(debt, coins);
      const { rateBps } = debt.agreement;
      const creditor = nameOf(debt.creditor) ?? "";
      return boundCall(makeOffer, { debtId: debt.id, coins, rateBps, creditor, before, after });
    },
    readBack: ([debtId, coins]) => ({
      ...filledWith([debtId as number]),
      coins: coins as bigint,
    }),
  },
  cancelOffer: {
    at: ["Redemptions", "cancel"],
    reads: "debts",
    items: offersIn(canTakeBack),
    fill: ({ ids: [id] }, about) => {
      const offer = offerOf(about, id);
      if (!offer || !canTakeBack(offer, about)) return null;
      return boundCall(cancelOffer, { offerId: offer.id, coins: BigInt(offer.coins) });
    },
    readBack: firstOf,
  },
  releaseOffer: {
    at: ["Redemptions", "release"],
    reads: "debts",
    items: offersIn(canRelease),
    fill: ({ ids: [id] }, about) => {
      const offer = offerOf(about, id);
      if (!offer || !canRelease(offer, about)) return null;
      return boundCall(releaseOffer, { offerId: offer.id, coins: BigInt(offer.coins) });
    },
    readBack: firstOf,
  },
  pause: own("pause", boundCall(pause, true)),
  resume: own("resume", boundCall(resume, true)),
  objectToEnd: own("objectToEnd", boundCall(objectToEnd, true)),
  leave: own("quit", boundCall(leave, true)),
} as const satisfies { [name: string]: PaperKind };

export type PaperStepName = keyof typeof PAPER_STEPS;
export const PAPER_STEP_NAMES = Object.keys(PAPER_STEPS) as PaperStepName[];
export const paperKind = (name: PaperStepName): PaperKind => PAPER_STEPS[name];
