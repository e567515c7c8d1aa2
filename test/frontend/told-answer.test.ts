import { describe, expect, it } from "vitest";
import { isStillNews, toldAnswer, type Waits } from "../../frontend/data/told-answer.ts";
import { offerWaits as atApprover } from "../../frontend/desks/approver/offer-waits.ts";
import { offerWaits } from "../../frontend/desks/creditor/inbox/offer-terms.ts";
import { stepWaits } from "../../frontend/desks/mentor/waiting.ts";
import { planWaits } from "../../frontend/desks/second/plan-waits.ts";
import { aPerson, aPlan, aSubgoal, CREDITOR, MENTOR, RESIDENT } from "./rows.ts";

describe("what was answered last", () => {
  const earlier = { about: 4, at: 5 };
  const answered = { about: 4, at: 6 };
  const other = { about: 9, at: 8 };
  const told = toldAnswer("Uw nee is verstuurd.", [answered], [earlier, answered, other]);

  it("is said while nothing newer about the same waits", () => {
    expect(isStillNews(told, [])).toBe(true);
    expect(isStillNews(told, [earlier, answered, other])).toBe(true);
    expect(isStillNews(told, [{ about: 9, at: 10 }])).toBe(true);
  });

  it("is not said above something later about the same", () => {
    expect(isStillNews(told, [{ about: 4, at: 10 }])).toBe(false);
    expect(isStillNews(toldAnswer("x", [answered], []), [{ about: 4, at: 7 }])).toBe(false);
  });

  it("stays where another about the same stood there already, older or newer", () => {
    const both = [answered, { about: 4, at: 7 }];
    expect(isStillNews(toldAnswer("x", [answered], both), both.slice(1))).toBe(true);
  });
});

describe("one answer to several", () => {
  const [gone, answered] = [
    { about: 4, at: 6 },
    { about: 9, at: 8 },
  ];
  const told = toldAnswer("1 aanbod is aangenomen. WB-4: niet gelukt.", [gone], [gone, answered]);

  it("is said until something later stands there about one that it names", () => {
    expect(isStillNews(told, [gone, { about: 9, at: 9 }])).toBe(true);
    expect(isStillNews(told, [{ about: 4, at: 9 }])).toBe(false);
  });

  it("is said until the next is sent where it gives a number alone", () => {
    const number = toldAnswer("2 aanbiedingen zijn aangenomen.", [], [gone, answered]);
    expect(isStillNews(number, [{ about: 4, at: 9 }])).toBe(true);
  });
});

describe("what an answer's words are about, so that they do not stand above another of the same", () => {
  /** Whether a word about one is said above another. */
  const isSaidAbove = (one: Waits, another: Waits) =>
    isStillNews(toldAnswer("x", [one], [one]), [another]);

  it("is the bill for a creditor", () => {
    const [first, again, other] = [
      { id: 1, debtId: 4 },
      { id: 2, debtId: 4 },
      { id: 3, debtId: 5 },
    ].map(offerWaits) as [Waits, Waits, Waits];
    expect([isSaidAbove(first, again), isSaidAbove(first, other)]).toEqual([false, true]);
  });

  it("is the person for who stands beside them: the bill is not named", () => {
    const [first, again, other] = [
      { id: 1, resident: RESIDENT },
      { id: 2, resident: RESIDENT },
      { id: 3, resident: CREDITOR },
    ].map(atApprover) as [Waits, Waits, Waits];
    expect([isSaidAbove(first, again), isSaidAbove(first, other)]).toEqual([false, true]);
  });

  it("is the person for a mentor: the same step comes again", () => {
    const step = (id: number, reportedAt: number, address = RESIDENT) =>
      stepWaits({
        person: aPerson({ address }),
        plan: aPlan(),
        row: aSubgoal({ id, reportedAt }),
      });
    expect(isSaidAbove(step(1, 100), step(2, 200))).toBe(false);
    expect(isSaidAbove(step(1, 100), step(2, 200, CREDITOR))).toBe(true);
  });

  it("is who made the plan for a second pair of eyes: whose it is is not told", () => {
    const plan = (proposedAt: number, mentor = MENTOR) => planWaits({ mentor, proposedAt });
    expect([isSaidAbove(plan(1), plan(2)), isSaidAbove(plan(1), plan(2, CREDITOR))]).toEqual([
      false,
      true,
    ]);
  });
});
