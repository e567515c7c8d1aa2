import { describe, expect, it } from "vitest";
import { offerAgrees, stepAgrees } from "../../frontend/check/row-agrees.ts";
import { tasksOf } from "../../frontend/desks/resident/begin/tasks-of.ts";
import {
  loweredOtherwise,
  openOf,
  takenByCoins,
} from "../../frontend/desks/resident/debts/debt-sums.ts";
import { debtsInOrder } from "../../frontend/desks/resident/debts/debts-in-order.ts";
import { nextToZero, sharesCreditor } from "../../frontend/desks/resident/debts/next-to-zero.ts";
import { leading } from "../../frontend/words/leading.ts";
import { isMentorAway } from "../../frontend/desks/resident/plan/is-mentor-away.ts";
import { planIsOver } from "../../frontend/data/plan-is-over.ts";
import { acceptRequest } from "../../frontend/desks/resident/plan/plan-terms.ts";
import { progressOf } from "../../frontend/data/progress-of.ts";
import {
  daysLeft,
  nextStep,
  paidSteps,
  stepsOf,
  stepStatus,
} from "../../frontend/desks/resident/plan/steps.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { OfferRow, PlanRow } from "../../protocol/wire/index-answers.ts";
import { newestUndo } from "../../frontend/desks/resident/begin/newest-undo.ts";
import { acceptPlan } from "../../frontend/transactions/accept-plan.ts";
import { hashing } from "../../frontend/transactions/hashing.ts";
import { aDebt, aLine, anAnswer, anOffer, aPerson, aPlan, aSubgoal, MENTOR } from "./rows.ts";

const nobody = anAnswer({ head: { block: 1, time: 0 } });

describe("a proposal", () => {
  it("is over once its term went by, also while a second had yet to look at it", () => {
    for (const status of ["proposed", "awaitsSecond"] as const) {
      expect(planIsOver(aPlan({ status, lapsesFrom: 1_000 }), 1_000)).toBe(false);
      expect(planIsOver(aPlan({ status, lapsesFrom: 1_000 }), 1_001)).toBe(true);
    }
  });

  it("is not over while a pause stretches its term, nor once it was answered", () => {
    expect(planIsOver(aPlan({ status: "proposed", lapsesFrom: null }), 1_001)).toBe(false);
    expect(planIsOver(aPlan({ status: "accepted", lapsesFrom: 1_000 }), 1_001)).toBe(false);
  });
});

describe("what a resident can do now", () => {
  it("is nothing when nothing waits", () => {
    expect(tasksOf({ ...nobody, person: aPerson() }, [])).toEqual([]);
  });

  it("leads straight to the one bill that can shrink", () => {
    const resident = { ...nobody, person: aPerson({ balance: "6000" }), debts: [aDebt()] };
    expect(tasksOf(resident, [])).toEqual([{ kind: "offer", count: 1, path: "/resident/debts/4" }]);
  });

  it("puts what waits for an answer before what can be done later", () => {
    const plans = [aPlan({ id: 1, status: "proposed" }), aPlan({ id: 2 })];
    const debts = [aDebt({ status: "registered" })];
    const kinds = tasksOf({ ...nobody, person: aPerson(), plans, debts }, []).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["proposal", "recognise", "report"]);
  });

  it("asks for no answer to a proposal whose time is over", () => {
    const head = { block: 1, time: 9_000 };
    const kindsAt = (lapsesFrom: number) =>
      tasksOf(
        { ...nobody, head, person: aPerson(), plans: [aPlan({ status: "proposed", lapsesFrom })] },
        [],
      ).map(({ kind }) => kind);
    expect(kindsAt(8_999)).toEqual([]);
    expect(kindsAt(9_000)).toEqual(["proposal"]);
  });

  it("is taking coins back once nobody answered in time, and until then waiting", () => {
    const offers = [anOffer({ answerUntil: 100 })];
    const kindsAt = (time: number) =>
      tasksOf({ ...nobody, head: { block: 1, time }, person: aPerson(), offers }, []).map(
        ({ kind }) => kind,
      );
    expect(kindsAt(100)).toEqual(["waiting"]);
    expect(kindsAt(101)).toEqual(["late"]);
  });

  it("is taking coins back where nobody can answer, and using none there", () => {
    const person = aPerson({ balance: "6000", held: "5000" });
    const kinds = (offers: OfferRow[]) =>
      tasksOf({ ...nobody, person, offers, debts: [aDebt({ creditorActs: null })] }, []).map(
        ({ kind }) => kind,
      );
    expect(kinds([anOffer({ creditorActs: null })])).toEqual(["nobody"]);
    expect(kinds([anOffer({ standing: false })])).toEqual(["nobody"]);
  });

  it("offers no coins while somebody has paused", () => {
    const person = aPerson({ status: "paused", balance: "6000" });
    expect(tasksOf({ ...nobody, person, debts: [aDebt()] }, [])).toEqual([]);
  });
});

describe("a mentor whose role ended", () => {
  it("is told to who still takes part, and to nobody without a mentor", () => {
    const ends = { mentorActs: { from: 0, until: 100 } };
    expect(isMentorAway(aPerson(ends), 99)).toBe(false);
    expect(isMentorAway(aPerson(ends), 100)).toBe(true);
    expect(isMentorAway(aPerson({ mentorActs: null }), 0)).toBe(true);
    expect(isMentorAway(aPerson({ mentor: null, mentorActs: null }), 0)).toBe(false);
    expect(isMentorAway(aPerson({ mentorActs: null, status: "left" }), 0)).toBe(false);
  });
});

describe("who stopped for good", () => {
  const subgoals = (["agreed", "sentBack", "reported", "earned"] as const).map((status, id) =>
    aSubgoal({ id, status }),
  );
  const plans = [aPlan({ subgoals })];

  it("has no step to do or to wait for", () => {
    const kindsOf = (status: "left" | "paused") =>
      tasksOf({ ...nobody, person: aPerson({ status }), plans }, []).map(({ kind }) => kind);
    expect(kindsOf("left")).toEqual([]);
    expect(kindsOf("paused")).toEqual(["sentBack", "report", "reported"]);
  });

  it("reads of each step that was not paid that it stopped, and of what was paid that it was", () => {
    expect(subgoals.map((row) => stepStatus(row, "left"))).toEqual(subgoals.map(() => "cancelled"));
    expect(stepStatus(aSubgoal({ status: "confirmed" }), "left")).toBe("confirmed");
    expect(subgoals.map((row) => stepStatus(row, "paused"))).toEqual(
      subgoals.map(({ status }) => status),
    );
  });
});

describe("an offer that somebody else must agree to", () => {
  it("waits for that one first, and for the creditor after the yes", () => {
    const kinds = (approvedBy: typeof MENTOR | null) =>
      tasksOf(
        {
          ...nobody,
          person: aPerson({ approver: MENTOR }),
          offers: [anOffer({ approver: MENTOR, approvedBy })],
        },
        [],
      ).map(({ kind }) => kind);
    expect(kinds(null)).toEqual(["approver"]);
    expect(kinds(MENTOR)).toEqual(["waiting"]);
  });
});

describe("a claim that its creditor paused", () => {
  it("asks for no coins", () => {
    const resident = { ...nobody, person: aPerson({ balance: "6000" }) };
    expect(tasksOf({ ...resident, debts: [aDebt({ paused: true })] }, [])).toEqual([]);
  });
});

describe("a plan", () => {
  it("counts the days of a step as a calendar does, until the day itself has passed", () => {
    const due = Date.parse("2026-12-16T22:59:59Z") / 1000;
    const at = (moment: string) => daysLeft(due, Date.parse(moment) / 1000);
    expect(at("2026-12-14T23:30:00Z")).toBe(1);
    expect(at("2026-12-14T22:30:00Z")).toBe(2);
    expect(at("2026-12-16T22:00:00Z")).toBe(0);
    expect(at("2026-12-16T23:30:00Z")).toBeNull();
  });

  it("has one step that comes next: the first that can be said to be done", () => {
    const first = aPlan({
      id: 1,
      subgoals: [
        aSubgoal({ id: 1, status: "confirmed" }),
        aSubgoal({ id: 2, status: "reported" }),
        aSubgoal({ id: 3, status: "sentBack" }),
      ],
    });
    const second = aPlan({ id: 2, subgoals: [aSubgoal({ id: 4, status: "agreed" })] });
    expect(nextStep([first, second])).toBe(3);
    expect(nextStep([second])).toBe(4);
    expect(nextStep([])).toBeNull();
  });

  it("counts reached steps, and lists paid ones with the newest first", () => {
    const plan = aPlan({
      subgoals: [
        aSubgoal({ id: 1, status: "confirmed", confirmedAt: 10 }),
        aSubgoal({ id: 2, status: "confirmed", confirmedAt: 20 }),
        aSubgoal({ id: 3, status: "undone" }),
      ],
    });
    expect(progressOf(plan.subgoals)).toEqual({ reached: 2, total: 2, undone: 1 });
    expect(paidSteps(stepsOf([plan], [])).map(({ row }) => row.id)).toEqual([2, 1]);
  });

  it("tells for a week that an approval was undone, also of coins that only waited", () => {
    const day = 86_400;
    const undone = (id: number, undoneAt: number) =>
      aSubgoal({ id, status: "undone", confirmedAt: 5, undoneAt, undoneBy: MENTOR });
    const plan = aPlan({ subgoals: [undone(1, 10), undone(2, 30), undone(3, 20), aSubgoal()] });
    const told = (now: number) => newestUndo(stepsOf([plan], []), now)?.row.id;
    expect(told(30)).toBe(2);
    expect(told(7 * day + 29)).toBe(2);
    expect(told(7 * day + 30)).toBeUndefined();
  });

  it("has no mark of a step that somebody said no to: it is not counted, neither done nor undone", () => {
    const done = aSubgoal({ id: 1, status: "confirmed" });
    const notThis = aSubgoal({ id: 2, status: "cancelled" });
    expect(progressOf([done, notThis])).toEqual({ reached: 1, total: 1, undone: 0 });
    expect(progressOf([notThis])).toEqual({ reached: 0, total: 0, undone: 0 });
  });

  it("is accepted by a hash of what is shown: another amount is another hash", () => {
    const plan = aPlan({
      commitment: `0x${"11".repeat(32)}`,
      subgoals: [aSubgoal({ commitment: `0x${"22".repeat(32)}` })],
    });
    const dearer = { ...plan, subgoals: [{ ...plan.subgoals[0]!, reward: "6001" }] };
    const config = { contracts: {} } as Config;
    const call = (one: PlanRow) => acceptPlan.call(acceptRequest(one), config, [], hashing);
    expect(call(plan).args).toEqual([plan.id, plan.version, hashing.ofPlan(plan)]);
    expect(hashing.ofPlan(plan)).not.toBe(hashing.ofPlan(dearer));
    expect(acceptRequest(plan).coins).toBe(6000n);
  });
});

describe("bills", () => {
  it("stand in the order in which they can be worked on", () => {
    const debts = [
      aDebt({ id: 1, status: "settled" }),
      aDebt({ id: 2 }),
      aDebt({ id: 3, status: "disputed" }),
    ];
    expect(debtsInOrder(debts).map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  it("begin with the smallest that can go, not with one that is questioned, paused or gone", () => {
    const open = (principal: string) => ({ principal, increase: "0", interest: "0", costs: "0" });
    const debts = [
      aDebt({ id: 1, open: open("90000") }),
      aDebt({ id: 2, open: open("500"), status: "disputed" }),
      aDebt({ id: 3, open: open("700"), paused: true }),
      aDebt({ id: 4, open: open("20000") }),
      aDebt({ id: 5, open: open("0"), status: "settled" }),
    ];
    expect(nextToZero(debts, 0)?.id).toBe(4);
    expect(nextToZero(debts.slice(1, 3), 0)?.id).toBe(3);
    expect(nextToZero(debts.slice(4), 0)).toBeUndefined();
  });

  it("begin with one that takes coins, not with one whose creditor can not answer", () => {
    const debts = [
      aDebt({ id: 1, open: { principal: "100" }, creditorActs: null }),
      aDebt({ id: 2, open: { principal: "900" } }),
    ];
    expect(nextToZero(debts, 0)?.id).toBe(2);
    expect(nextToZero(debts.slice(0, 1), 0)).toBeUndefined();
  });

  it("begin with none that can take no more: all of it is offered, or its creditor's year is full", () => {
    const debts = [
      aDebt({ id: 1, open: { principal: "5000" }, offered: "5000" }),
      aDebt({ id: 2, open: { principal: "6000" }, ceiling: 50n }),
      aDebt({ id: 3, open: { principal: "7000" }, offered: "5000" }),
    ];
    expect(nextToZero(debts, 0)?.id).toBe(3);
    expect(nextToZero(debts.slice(0, 2), 0)).toBeUndefined();
  });

  it("begin with none that the resident has not recognised yet", () => {
    const debts = [
      aDebt({ id: 1, status: "registered", open: { principal: "100" } }),
      aDebt({ id: 2, status: "recognised" }),
    ];
    expect(nextToZero(debts, 0)?.id).toBe(2);
    expect(nextToZero(debts.slice(0, 1), 0)).toBeUndefined();
  });

  it("are told apart where one creditor has two", () => {
    const first = aDebt({ id: 1 });
    const other = aDebt({ id: 3, creditor: MENTOR });
    expect(sharesCreditor(first, [first, other])).toBe(false);
    expect(sharesCreditor(first, [first, aDebt({ id: 2 }), other])).toBe(true);
    expect(sharesCreditor(first, [first, aDebt({ id: 2, status: "withdrawn" })])).toBe(false);
  });

  it("count nothing that the creditor took back", () => {
    expect(openOf(aDebt({ status: "withdrawn" }))).toBe(0n);
    expect(openOf(aDebt())).toBe(20595n);
  });

  it("know what coins took off", () => {
    const taken = { principal: "2695", increase: "0", interest: "305", costs: "2000" };
    expect(takenByCoins([anOffer(), anOffer({ taken })])).toBe(5000n);
  });

  it("know what went without coins, so that the figures on a card add up", () => {
    const original = { principal: "18290", increase: "0", interest: "305", costs: "2000" };
    const none = { principal: "0", increase: "0", interest: "0", costs: "0" };
    const taken = { ...none, principal: "3000" };
    const gone = aDebt({ original, open: none });
    expect(loweredOtherwise(gone, [anOffer({ taken })])).toBe(17595n);
    expect(loweredOtherwise(aDebt({ original, open: original }), [])).toBe(0n);
    expect(loweredOtherwise(aDebt({ original, open: none, status: "withdrawn" }), [])).toBe(0n);
  });
});

describe("a row beside its own last event", () => {
  it("must show the coins that the event gave", () => {
    const last = aLine({ event: "SubgoalConfirmed", args: { subgoalId: "1", coins: "6000" } });
    expect(stepAgrees(aSubgoal({ paid: "6000", last }))).toBe(true);
    expect(stepAgrees(aSubgoal({ paid: "16000", last }))).toBe(false);
  });

  it("may be told by the book itself, where an offer is a hold without a debt", () => {
    const approved = aLine({ event: "HoldApproved", args: { holdId: "1" } });
    expect(offerAgrees(anOffer({ last: approved }))).toBe(true);
    expect(offerAgrees(anOffer({ id: 2, last: approved }))).toBe(false);
    const released = aLine({ event: "HoldReleased", args: { holdId: "1", coins: "5000" } });
    expect(offerAgrees(anOffer({ last: released }))).toBe(true);
    expect(offerAgrees(anOffer({ coins: "1", last: released }))).toBe(false);
  });

  it("must show the coins and the parts that the answer took", () => {
    const taken = { principal: "2695", increase: "0", interest: "305", costs: "2000" };
    const args = { offerId: "1", debtId: "4", burned: "5000", taken };
    const last = aLine({ event: "OfferConfirmed", args });
    expect(offerAgrees(anOffer({ burned: "5000", taken, last }))).toBe(true);
    expect(offerAgrees(anOffer({ burned: "15000", taken, last }))).toBe(false);
    expect(offerAgrees(anOffer({ burned: "5000", taken: { ...taken, costs: "1" }, last }))).toBe(
      false,
    );
  });
});

describe("who said something, where a sentence begins with them", () => {
  it("is a name as it is written, or the word for one with a capital of its language", () => {
    expect(leading("eBoekhuis", "de schuldeiser", "nl")).toBe("eBoekhuis");
    expect(leading(undefined, "de schuldeiser", "nl")).toBe("De schuldeiser");
    expect(leading(undefined, "ikinci", "tr")).toBe("İkinci");
    expect(leading(undefined, "الدائن", "ar")).toBe("الدائن");
  });
});
