import { describe, expect, it } from "vitest";
import { EVENTS } from "../../../server/gateway/rpc/events.ts";
import { NEWS_EVENTS } from "../../../server/news/news-events.ts";
import type { StaffRow } from "../../../protocol/wire/index-answers.ts";
import { helpFor, type AllHelp } from "../../../server/news/help-for.ts";
import type { Known } from "../../../server/news/news-of.ts";
import { newsOf } from "../../../server/news/news-of.ts";
import type { Work } from "../../../server/news/work-of.ts";
import { objectionsFor } from "../../../server/news/objections-for.ts";
import { workOf } from "../../../server/news/work-of.ts";

const DAY = 86_400;
const nothing = {
  answer: { lines: [], plans: [], offers: [] },
  recoveries: [],
  papers: [],
  choices: [],
  answered: [],
};
const reasonsAt = (known: object, now: number, fromBlock = 0) =>
  newsOf({ ...nothing, ...known }, fromBlock, now).map(({ reason }) => reason);
const withAnswer = (answer: object) => ({ answer: { ...nothing.answer, ...answer } });

describe("the events that are news", () => {
  it("are decided for each event that can be about a resident", () => {
    const { SocialCoin, GoalPlans, DebtRegister, Redemptions } = EVENTS;
    const about = Object.entries({ ...SocialCoin, ...GoalPlans, ...DebtRegister, ...Redemptions })
      .filter(([, guard]) => guard !== "programme")
      .map(([event]) => event);
    expect(Object.keys(NEWS_EVENTS).sort()).toEqual(about.sort());
  });
});

describe("news", () => {
  it("is what somebody else did since it was looked for last", () => {
    const lines = [
      { id: "9-0", block: 9, event: "SubgoalConfirmed" },
      { id: "9-1", block: 9, event: "Transfer" },
      { id: "8-0", block: 8, event: "SubgoalReported" },
      { id: "7-0", block: 7, event: "ComplimentGiven" },
    ];
    expect(reasonsAt(withAnswer({ lines }), 0, 7)).toEqual(["line 9-0"]);
    expect(reasonsAt(withAnswer({ lines }), 0, 6)).toEqual(["line 9-0", "line 7-0"]);
  });

  it("is that three quarters of a step's time went by, and the step is not reported", () => {
    const at = (now: number, status = "agreed", planStatus = "accepted") => {
      const subgoals = [{ id: 4, status, dueAt: 40 * DAY }];
      const plan = { id: 1, status: planStatus, proposedAt: 0, subgoals };
      return reasonsAt(withAnswer({ plans: [plan] }), now);
    };
    expect(at(30 * DAY - 1)).toEqual([]);
    expect(at(30 * DAY)).toEqual([`step 4 ${40 * DAY}`]);
    expect(at(40 * DAY - 1, "sentBack")).toEqual([`step 4 ${40 * DAY}`]);
    expect(at(40 * DAY)).toEqual([]);
    for (const done of ["reported", "confirmed", "lapsed"]) expect(at(30 * DAY, done)).toEqual([]);
    expect(at(30 * DAY, "agreed", "proposed")).toEqual([]);
  });

  it("is that an answer or an offer will soon be too late", () => {
    const term = { answerUntil: 12 * DAY };
    const plans = [{ id: 2, version: 3, status: "proposed", proposedAt: 0, subgoals: [], ...term }];
    const offers = [{ id: 5, status: "open", madeAt: 4 * DAY, ...term }];
    const at = (now: number) => reasonsAt(withAnswer({ plans, offers }), now);
    expect(at(9 * DAY - 1)).toEqual([]);
    expect(at(9 * DAY)).toEqual(["answer 2-3"]);
    expect(at(10 * DAY)).toEqual(["answer 2-3", "offer 5"]);
    expect(at(12 * DAY)).toEqual([]);
  });

  it("is that a choice from paper was done, for a week: a no holds from its entry", () => {
    const choices = [
      { id: "a", end: { how: "performed", at: 10 * DAY } },
      { id: "b", end: { how: "stopped", at: 10 * DAY } },
    ];
    expect(reasonsAt({ choices }, 10 * DAY)).toEqual(["choice done a"]);
    expect(reasonsAt({ choices }, 17 * DAY)).toEqual([]);
  });

  it("is that the office answered, once for each answer", () => {
    expect(reasonsAt({ answered: ["a", "b"] }, 0)).toEqual(["answered a", "answered b"]);
  });

  it("is at once that somebody replaces a phone or enters a step from paper", () => {
    const recoveries = [
      { proposedAt: 7, end: null },
      { proposedAt: 3, end: { how: "stopped" } },
    ];
    const papers = [{ stepId: 2, end: null }];
    const choices = [
      { id: "a", end: null },
      { id: "b", end: { how: "performed" } },
    ];
    const known = { ...nothing, recoveries, papers, choices } as unknown as Known;
    expect(newsOf(known, 0, 0)).toEqual([
      { reason: "recovery 7", kind: "urgent" },
      { reason: "paper 2", kind: "urgent" },
      { reason: "choice a", kind: "urgent" },
    ]);
  });
});

describe("news for who works here", () => {
  const SELF = `0x${"1".repeat(40)}` as const;
  const last = (block: number) => ({ last: { block } });
  const reasons = (work: object, fromBlock = 5, now = 0) =>
    workOf(work as Work, SELF, fromBlock, now).map(({ reason }) => reason);

  it("is for a mentor a step that is reported and an idea that is open, since it was looked for", () => {
    const subgoals = [
      { id: 1, status: "reported", reportedAt: 70, ...last(6) },
      { id: 2, status: "reported", reportedAt: 60, ...last(5) },
      { id: 3, status: "agreed", ...last(6) },
    ];
    const suggestions = [
      { id: 4, status: "open", ...last(6) },
      { id: 5, status: "answered", ...last(6) },
    ];
    const plans = [
      { id: 7, version: 2, ...last(6) },
      { id: 8, version: 1, ...last(5) },
    ];
    const answer = { residents: [{ plans: [{ subgoals }] }], suggestions, plans };
    expect(reasons({ role: "mentor", answer })).toEqual(["reported 1 70", "idea 4", "second 7-2"]);
    const asks = ["agree phone 3"];
    expect(reasons({ role: "second", answer: { plans }, asks })).toEqual([
      "second 7-2",
      "agree phone 3",
    ]);
  });

  it("is for a creditor an offer that can be answered, and once more before its time is over", () => {
    const offer = { status: "open", standing: true, approver: null, approvedBy: null };
    const term = { madeAt: 0, answerUntil: 12 * DAY };
    const offers = [
      { id: 1, ...offer, ...term, ...last(6) },
      { id: 2, ...offer, ...term, ...last(6), approver: SELF },
      { id: 3, ...offer, ...term, ...last(6), approver: SELF, approvedBy: SELF },
      { id: 4, ...offer, ...term, ...last(6), standing: false },
      { id: 5, ...offer, ...term, ...last(6), status: "confirmed" },
      { id: 6, ...offer, ...term, ...last(5) },
    ];
    const work = { role: "creditor", answer: { offers } };
    expect(reasons(work)).toEqual(["asks 1", "asks 3"]);
    expect(reasons(work, 6, 9 * DAY)).toEqual(["asks late 1", "asks late 3", "asks late 6"]);
    expect(reasons(work, 6, 12 * DAY)).toEqual([]);
    // Who stands beside somebody hears of what waits for that very yes.
    const beside = { role: "counsellor", answer: { offers: [offers[1], offers[3]] }, asks: [] };
    expect(reasons(beside)).toEqual(["asks 2"]);
    expect(reasons(beside, 6, 9 * DAY)).toEqual(["asks late 2"]);
  });

  it("is for the office a colleague's agreement, a bill that is not right, and who asked", () => {
    const agreements = [
      { id: 1, status: "proposed", proposedBy: SELF, ...last(6) },
      { id: 2, status: "proposed", proposedBy: "0x", ...last(6) },
      { id: 3, status: "active", proposedBy: "0x", ...last(6) },
    ];
    const answer = { agreements, disputedDebts: [{ id: 4, ...last(6) }] };
    expect(reasons({ role: "office", answer, asks: ["applied 7"] })).toEqual([
      "agreement 2",
      "disputed 4 6",
      "applied 7",
    ]);
  });

  describe("help with somebody's account", () => {
    const official = `0x${"2".repeat(40)}` as const;
    const staff = [{ address: official, organisation: 1 }] as unknown as StaffRow[];
    const term = {
      proposedBy: official,
      proposedAt: 10,
      answerUntil: 20,
      readyAt: null,
      end: null,
    };
    const help = {
      recoveries: [
        { ...term, approvedBy: null, counselledBy: null, afterStop: true },
        { ...term, proposedAt: 11, approvedBy: SELF, counselledBy: null, afterStop: true },
      ],
      papers: [
        { ...term, stepId: 4 },
        { ...term, stepId: 5, readyAt: 12 },
      ],
      choices: [
        { ...term, id: "a", organisation: 1 },
        { ...term, id: "b", organisation: 3 },
      ],
    } as unknown as AllHelp;
    const asked = (role: StaffRow["role"], organisation: number, now = 15) =>
      helpFor(help, { role, organisation }, staff, now);

    it("waits for a second or an official of another organisation than who began it", () => {
      const all = ["agree phone 10", "agree paper 10-4", "agree choice a", "agree choice b"];
      expect(asked("second", 2)).toEqual(all);
      expect(asked("office", 2)).toEqual(all);
      expect(asked("office", 1)).toEqual(["agree choice b"]);
      expect(asked("mentor", 2)).toEqual([]);
    });

    it("waits for a counsellor where a stopped attempt is asked again", () => {
      expect(asked("counsellor", 1)).toEqual(["agree phone 10", "agree phone 11"]);
    });

    it("waits for nobody after its term", () => {
      expect(asked("second", 2, 21)).toEqual([]);
      expect(asked("counsellor", 2, 21)).toEqual([]);
    });
  });

  it("is for an official who objects to them, a colleague's answer to read, and their own that came back", () => {
    const other = `0x${"2".repeat(40)}` as const;
    const none = { official: other, proposals: 0, proposedBy: null, sentBackBy: null };
    const open = [
      { ...none, id: "a", official: SELF },
      { ...none, id: "b", proposals: 2, proposedBy: other },
      { ...none, id: "c", proposals: 3, proposedBy: SELF },
      { ...none, id: "d", proposals: 4, proposedBy: SELF, sentBackBy: other },
      { ...none, id: "e", proposals: 5, proposedBy: other, sentBackBy: SELF },
    ];
    expect(objectionsFor(open, SELF)).toEqual([
      "objection a",
      "agree answer b 2",
      "answer back d 4",
    ]);
    expect(objectionsFor(open, other)).toEqual([
      ...["b", "c", "d", "e"].map((id) => `objection ${id}`),
      "agree answer c 3",
      "answer back e 5",
    ]);
  });
});
