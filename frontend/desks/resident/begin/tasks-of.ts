import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import type { ResidentAnswer, SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import { offerState, type OfferState } from "../debts/offer-state.ts";
import { mayOffer } from "../offer/may-offer.ts";
import { offerRoom } from "../offer/offer-room.ts";
import { takesCoins } from "../offer/takes-coins.ts";
import { planIsOver } from "../../../data/plan-is-over.ts";
import { stepStatus } from "../plan/steps.ts";

/** What the resident can do now; how many of each. */
export type Task = {
  kind:
    | "proposal"
    | "recognise"
    | "letter"
    | "sentBack"
    | "report"
    | "reported"
    | "late"
    | "nobody"
    | "offer"
    | "approver"
    | "waiting";
  count: number;
  path: string;
};

/** In the order in which it helps: what waits for an answer first, what can be used next, what only waits last. */
export function tasksOf(resident: ResidentAnswer, letters: readonly Letter[]): Task[] {
  const { person, plans, debts, offers, head } = resident;
  const takesPart = person.status === "participating";
  const free = BigInt(person.balance) - BigInt(person.held);
  const steps = plans
    .filter((one) => one.status === "accepted")
    .flatMap((one) => one.subgoals)
    .map((row) => stepStatus(row, person.status));
  const canShrink = debts.filter(
    (one) =>
      mayOffer(person, head.time) === "yes" &&
      takesCoins(one, head.time) === "yes" &&
      offerRoom(one, free).most > 0n,
  );
  const stepsThat = (wanted: SubgoalRow["status"]) =>
    steps.filter((status) => status === wanted).length;
  const inState = (...states: OfferState[]) =>
    offers.filter((one) => states.includes(offerState(one, head.time))).length;
  const tasks: Task[] = [
    {
      kind: "proposal",
      count: takesPart
        ? plans.filter((one) => one.status === "proposed" && !planIsOver(one, head.time)).length
        : 0,
      path: "/resident/plan",
    },
    {
      kind: "recognise",
      count: debts.filter((one) => one.status === "registered").length,
      path: "/resident/debts",
    },
    {
      kind: "letter",
      count: letters.filter(
        (one) => one.redeemable && one.creditor !== null && one.mayKnow === "unanswered",
      ).length,
      path: "/resident/debts",
    },
    { kind: "sentBack", count: stepsThat("sentBack"), path: "/resident/plan" },
    { kind: "late", count: inState("late"), path: "/resident/debts" },
    { kind: "nobody", count: inState("stale", "absent"), path: "/resident/debts" },
    {
      kind: "offer",
      count: canShrink.length,
      path: canShrink.length === 1 ? `/resident/debts/${canShrink[0]!.id}` : "/resident/debts",
    },
    { kind: "report", count: stepsThat("agreed"), path: "/resident/plan" },
    { kind: "reported", count: stepsThat("reported"), path: "/resident/plan" },
    { kind: "approver", count: inState("awaits"), path: "/resident/debts" },
    { kind: "waiting", count: inState("open"), path: "/resident/debts" },
  ];
  return tasks.filter(({ count }) => count > 0);
}
