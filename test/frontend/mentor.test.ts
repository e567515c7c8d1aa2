import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentorAnswer, PlanRow, SubgoalRow } from "../../protocol/wire/index-answers.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { dayFromNow } from "../../frontend/data/day-from-now.ts";
import { endOfDay } from "../../frontend/data/end-of-day.ts";
import { EMPTY_LETTER, readLetter, type LetterDraft } from "../../frontend/listing/letter-draft.ts";
import { monthOf } from "../../protocol/time/month-of.ts";
import { dueDays } from "../../frontend/desks/mentor/propose/due-days.ts";
import {
  emptyStep,
  readStep,
  reservedFor,
  type StepDraft,
} from "../../frontend/desks/mentor/propose/plan-draft.ts";
import { sameProposal } from "../../frontend/desks/mentor/propose/same-proposal.ts";
import { shortOf } from "../../frontend/desks/mentor/propose/short-of.ts";
import {
  isUnderWay,
  lapsedPlans,
  openProposals,
  reportedSteps,
  undoableSteps,
  undoUntil,
  withoutPlan,
} from "../../frontend/desks/mentor/waiting.ts";
import { callAbi } from "../../frontend/transactions/call-abi.ts";
import { hashing } from "../../frontend/transactions/hashing.ts";
import { proposePlan } from "../../frontend/transactions/propose-plan.ts";
import { aPerson, aPlan, aSubgoal, RESIDENT } from "./rows.ts";

function caseload(...plans: PlanRow[]): MentorAnswer {
  const head = { block: 9, time: 9_000 };
  return {
    head,
    staff: null,
    residents: [{ person: aPerson(), plans }],
    suggestions: [],
    funds: [],
  };
}

describe("what keeps money apart although its time is over", () => {
  it("is what anyone may free by now, who waited longest first, with the most that it may pay", () => {
    const late = aSubgoal({ id: 7, planId: 2, reward: "500", groupReward: "900", lapsesFrom: 20 });
    const onTime = aSubgoal({ id: 8, planId: 2, lapsesFrom: 9_000 });
    const steps = [aSubgoal({ reward: "1000" }), aSubgoal({ id: 2, reward: "250" })];
    const found = lapsedPlans(
      caseload(
        aPlan({ id: 2, subgoals: [late, onTime] }),
        aPlan({ id: 3, status: "proposed", lapsesFrom: 10, subgoals: steps }),
        aPlan({ id: 4, status: "proposed", lapsesFrom: null, subgoals: steps }),
      ),
      9_000,
    );
    expect(found.map(({ what, id, coins, from }) => [what, id, coins, from])).toEqual([
      ["plan", 3, "1250", 10],
      ["step", 7, "900", 20],
    ]);
  });
});

describe("who waits for the mentor", () => {
  it("is whoever reported a step, the longest ago first", () => {
    const late = aSubgoal({ id: 1, status: "reported", reportedAt: 200 });
    const early = aSubgoal({ id: 2, status: "reported", reportedAt: 100 });
    const agreed = aSubgoal({ id: 3, status: "agreed" });
    const found = reportedSteps(caseload(aPlan({ subgoals: [late, agreed, early] })));
    expect(found.map(({ row }) => row.id)).toEqual([2, 1]);
  });

  it("is nobody for a step of a plan that was not accepted", () => {
    const step = aSubgoal({ status: "reported", reportedAt: 1 });
    expect(reportedSteps(caseload(aPlan({ status: "lapsed", subgoals: [step] })))).toEqual([]);
  });

  it("lists proposals by the end of their term", () => {
    const found = openProposals(
      caseload(
        aPlan({ id: 1, status: "proposed", answerUntil: 20 }),
        aPlan({ id: 2, status: "proposed", answerUntil: 10 }),
        aPlan({ id: 3, status: "declined" }),
        aPlan({ id: 4, status: "proposed", answerUntil: 5, lapsesFrom: 5 }),
      ),
      9,
    );
    expect(found.map(({ plan }) => plan.id)).toEqual([2, 1]);
  });

  it("names who has no plan under way, and leaves out who left or paused", () => {
    const reached = aPlan({ subgoals: [aSubgoal({ status: "confirmed" })] });
    expect(isUnderWay(reached)).toBe(false);
    expect(withoutPlan(caseload(reached))).toHaveLength(1);
    expect(withoutPlan(caseload(aPlan({ status: "proposed" })))).toEqual([]);
    const paused = caseload(reached);
    paused.residents[0]!.person.status = "paused";
    expect(withoutPlan(paused)).toEqual([]);
  });
});

describe("undoing a confirmation", () => {
  it("is offered for what was confirmed in the last 72 hours, the newest first", () => {
    const at = (id: number, confirmedAt: number) =>
      aSubgoal({ id, status: "confirmed", confirmedAt });
    const subgoals = [at(1, 1_000), at(2, 5_000), at(3, 300_000), aSubgoal({ id: 4 })];
    const found = undoableSteps(caseload(aPlan({ subgoals })), 5_000 + 72 * 3600);
    expect(found.map(({ row }) => row.id)).toEqual([3, 2]);
  });

  const step = (status: SubgoalRow["status"]) => aSubgoal({ status, confirmedAt: 1_000 });

  it("can be done for 72 hours and not a second longer", () => {
    const until = 1_000 + 72 * 3600;
    expect(undoUntil(step("confirmed"), until)).toBe(until);
    expect(undoUntil(step("confirmed"), until + 1)).toBeNull();
  });

  it("can be done for what was earned, and for nothing else", () => {
    expect(undoUntil(step("earned"), 1_000)).not.toBeNull();
    for (const status of ["agreed", "reported", "undone", "lapsed"] as const)
      expect(undoUntil(step(status), 1_000)).toBeNull();
  });
});

describe("a plan that is being typed", () => {
  /** Of a fund that is open until and with 2 January 2028. */
  const from = (first: string) => ({ first, last: "2028-01-02" });
  const complete: StepDraft = {
    ...emptyStep(1),
    pillar: "werk",
    text: " Drie ochtenden geholpen ",
    reward: "60",
    due: "2026-12-10",
  };

  it("asks for all that is missing", () => {
    const { step, missing } = readStep({ ...emptyStep(1), asGroup: true }, from("2026-11-22"));
    expect(step).toBeNull();
    expect(missing).toEqual(["pillar", "text", "reward", "groupReward", "due"]);
  });

  it("becomes a step with trimmed words and whole cents", () => {
    expect(readStep(complete, from("2026-11-22")).step).toEqual({
      pillar: "werk",
      text: "Drie ochtenden geholpen",
      reward: 6_000n,
      groupReward: 0n,
      dueAt: endOfDay("2026-12-10"),
    });
  });

  it.each(["1.475", "10.005", "-5", "0", "veel"])("takes no reward of %s", (reward) => {
    expect(readStep({ ...complete, reward }, from("2026-11-22")).missing).toEqual(["reward"]);
  });

  it("is worth at least as much with a group as alone", () => {
    const asGroup = (groupReward: string) =>
      readStep({ ...complete, asGroup: true, groupReward }, from("2026-11-22")).missing;
    expect(asGroup("59,99")).toEqual(["groupReward"]);
    expect(asGroup("60")).toEqual([]);
  });

  it("can not be sent where the fund or the mentor's month has less, and says what is left", () => {
    const budgets = { wanted: 100n, fund: 100n, own: 100n };
    expect(shortOf(budgets)).toBeNull();
    expect(shortOf({ ...budgets, fund: 99n, own: 1n })).toEqual({ of: "fund", left: 99n });
    expect(shortOf({ ...budgets, own: 0n })).toEqual({ of: "own", left: 0n });
    expect(shortOf({ wanted: 100n, fund: undefined, own: undefined })).toBeNull();
  });

  it("is noticed where the same waits already: each would keep its own money apart", () => {
    const { step } = readStep(complete, from("2026-11-22"));
    const wire = { reward: "6000", groupReward: "0", dueAt: step!.dueAt };
    const plan = aPlan({ id: 8, subgoals: [aSubgoal(wire)] });
    expect(sameProposal([plan], [step!])?.id).toBe(8);
    expect(sameProposal([plan], [step!, step!])).toBeUndefined();
    expect(sameProposal([plan], [{ ...step!, reward: 5_900n }])).toBeUndefined();
    expect(sameProposal([plan], [{ ...step!, dueAt: step!.dueAt + 1 }])).toBeUndefined();
    expect(sameProposal([], [step!])).toBeUndefined();
    expect(sameProposal([aPlan({ subgoals: [] })], [])).toBeUndefined();
  });

  it("refuses a day that is not in the future", () => {
    expect(readStep(complete, from("2026-12-11")).missing).toEqual(["due"]);
  });

  it("can be due from tomorrow, or from the book's tomorrow on a device whose clock is behind", () => {
    const at = (iso: string) => Date.parse(iso) / 1000;
    const [now, until] = [at("2026-11-23T12:00:00Z"), at("2028-01-02T12:00:00Z")];
    const first = (head: string) => dueDays(at(head), until, now).first;
    expect(first("2026-11-20T12:00:00Z")).toBe("2026-11-24");
    expect(first("2027-01-25T12:00:00Z")).toBe("2027-01-26");
    expect(dueDays(now, until, now).last).toBe("2028-01-02");
  });

  it("is done before the fund ends: its last day is the last that can be chosen", () => {
    const due = (day: string) => readStep({ ...complete, due: day }, from("2026-11-22")).missing;
    expect(due("2028-01-02")).toEqual([]);
    expect(due("2028-01-03")).toEqual(["dueEarlier"]);
    expect(due("9999-12-31")).toEqual(["dueEarlier"]);
    expect(due("12345-12-31")).toEqual(["dueEarlier"]);
  });

  it("reserves the larger reward of each step, and counts what can not be read yet as nothing", () => {
    const group = { ...complete, asGroup: true, groupReward: "80,00" };
    expect(reservedFor([complete, group, { ...complete, reward: "1.475" }])).toBe(14_000n);
    expect(reservedFor([{ ...group, asGroup: false }])).toBe(6_000n);
  });

  it("sends each step with the commitment of its own words", () => {
    const steps = [1n, 2n, 3n].map((reward) => ({
      pillar: "werk" as const,
      text: `step ${reward}`,
      reward,
      groupReward: 0n,
      dueAt: 5,
    }));
    const request = {
      resident: RESIDENT,
      name: "Wim",
      fundId: 1,
      title: "Plan",
      steps,
      reserved: 6n,
    } as const;
    const records = proposePlan.records!(request);
    expect(records.map(({ kind }) => kind)).toEqual(["plan", "subgoal", "subgoal", "subgoal"]);

    const contracts = { GoalPlans: RESIDENT } as never;
    const call = proposePlan.call(
      request,
      { contracts } as never,
      ["0xa", "0xb", "0xc", "0xd"].map((commitment) => ({ commitment }) as never),
      hashing,
    );
    expect(callAbi(call)).toBe(goalPlansAbi);
    expect(call.args.slice(0, 3)).toEqual([RESIDENT, 1, "0xa"]);
    expect(call.args[3]).toEqual(
      ["0xb", "0xc", "0xd"].map((commitment, index) => ({
        reward: index + 1,
        groupReward: 0,
        dueAt: 5,
        commitment,
      })),
    );
  });
});

describe("a letter that is being typed", () => {
  const organisations = [{ id: 4, name: "Waterbedrijf D", account: RESIDENT, accounts: [] }];
  const complete: LetterDraft = {
    ...EMPTY_LETTER,
    creditor: "4",
    reference: "WB-1",
    kind: "Waterrekening",
    parts: { principal: "1.475,20", increase: "", interest: "3,05", costs: "" },
    peildatum: "2026-11-01",
    redeemable: "yes",
  };

  it("asks for all that is missing", () => {
    expect(readLetter(EMPTY_LETTER, [...organisations], "2026-11-21").missing).toEqual([
      "creditor",
      "reference",
      "kind",
      "amounts",
      "peildatum",
      "redeemable",
    ]);
  });

  it("counts an empty part as zero and leaves empty fields out", () => {
    const { letter } = readLetter(complete, [...organisations], "2026-11-21");
    expect(letter).toMatchObject({
      creditor: 4,
      creditorName: "Waterbedrijf D",
      collector: null,
      parts: { principal: "147520", increase: "0", interest: "305", costs: "0" },
      endsBy: null,
      redeemable: true,
    });
  });

  it("keeps the name of a creditor that takes no part", () => {
    const other = { ...complete, creditor: "other", otherName: "CJIB" };
    const { letter } = readLetter(other, [...organisations], "2026-11-21");
    expect(letter).toMatchObject({ creditor: null, creditorName: "CJIB" });
  });

  it("is not from the future, and waits while an amount is ambiguous", () => {
    const future = readLetter(complete, [...organisations], "2026-10-31");
    expect(future.missing).toEqual(["peildatum"]);
    const parts = { ...complete.parts, costs: "1.475" };
    const ambiguous = readLetter({ ...complete, parts }, [...organisations], "2026-11-21");
    expect(ambiguous).toEqual({ letter: null, missing: ["amounts"] });
  });
});

describe("days and months in Amsterdam", () => {
  it("end a day at its last second, summer and winter", () => {
    expect(endOfDay("2026-12-10")).toBe(Date.parse("2026-12-10T22:59:59Z") / 1000);
    expect(endOfDay("2026-07-10")).toBe(Date.parse("2026-07-10T21:59:59Z") / 1000);
    expect(endOfDay("2026-03-29")).toBe(Date.parse("2026-03-29T21:59:59Z") / 1000);
    expect(endOfDay("2026-10-25")).toBe(Date.parse("2026-10-25T22:59:59Z") / 1000);
  });

  it("have the end of a day on that day, and the next second on the next", () => {
    const day = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const end = endOfDay(iso);
        expect(day.format(end * 1000)).toBe(iso);
        expect(day.format((end + 1) * 1000) > iso).toBe(true);
      }),
    );
  });

  it("count a month as the book does", () => {
    expect(monthOf(Date.parse("2026-11-21T12:00:00Z") / 1000)).toBe(2026 * 12 + 10);
    expect(monthOf(Date.parse("2026-12-31T23:30:00Z") / 1000)).toBe(2027 * 12);
    expect(monthOf(Date.parse("2026-06-30T22:30:00Z") / 1000)).toBe(2026 * 12 + 6);
  });

  it("put tomorrow after today", () => {
    expect(dayFromNow(1) > dayFromNow(0)).toBe(true);
  });
});
