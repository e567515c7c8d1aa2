import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abis } from "../../frontend/check/abis.ts";
import { eventsTold } from "../../frontend/story/events-told.ts";
import { storyKeys, type Told } from "../../frontend/story/story-keys.ts";
import { storyOf } from "../../frontend/story/story-of.ts";
import { aDebt, aLine, aPlan, aSubgoal, CREDITOR, MENTOR } from "./rows.ts";

const context = {
  plans: [aPlan({ subgoals: [aSubgoal({ commitment: "0x02" })] })],
  debts: [aDebt()],
  records: [],
  nameOf: (address: string) => ({ [MENTOR]: "Peter", [CREDITOR]: "Waterbedrijf D" })[address],
};

describe("events told", () => {
  it("lose no line and tell none twice", () => {
    const events = fc.constantFrom(
      "Transfer",
      "SubgoalConfirmed",
      "HoldReleased",
      "OfferCancelled",
      "DebtLowered",
      "OfferConfirmed",
    );
    const line = fc.record({ event: events, tx: fc.constantFrom("0x01", "0x02") });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (drafts) => {
        const lines = drafts.map(({ event, tx }, place) =>
          aLine({ event, tx: tx, id: `${place}` }),
        );
        const told = eventsTold(lines).flatMap((one) => [one.line, ...one.also]);
        expect(told.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort());
      }),
    );
  });

  it("put a release with the answer that caused it, and tell it alone otherwise", () => {
    const release = aLine({ event: "HoldReleased", id: "r" });
    const cancel = aLine({ event: "OfferCancelled", id: "c" });
    expect(eventsTold([release, cancel])).toEqual([{ line: cancel, also: [release] }]);
    expect(eventsTold([release])).toEqual([{ line: release, also: [] }]);
  });
});

describe("a story", () => {
  it("says who gave how many coins", () => {
    const line = aLine({
      event: "SubgoalConfirmed",
      args: { subgoalId: "1", mentor: MENTOR, coins: "6000" },
    });
    expect(storyOf(line, context)).toMatchObject({
      key: "event.SubgoalConfirmed",
      who: "Peter",
      amount: 6000n,
    });
  });

  it("names the creditor of the bill that an offer is for", () => {
    const line = aLine({ event: "OfferMade", args: { debtId: "4", coins: "5000" } });
    expect(storyOf(line, context)).toMatchObject({ who: "Waterbedrijf D", amount: 5000n });
  });

  it("adds up the parts of a bill", () => {
    const taken = { principal: "2695", increase: "0", interest: "305", costs: "2000" };
    const line = aLine({
      event: "OfferConfirmed",
      args: { debtId: "4", creditor: CREDITOR, taken },
    });
    expect(storyOf(line, context)?.amount).toBe(5000n);
  });

  it("is not told about an event that concerns no resident", () => {
    expect(storyOf(aLine({ event: "FundPledged" }), context)).toBeUndefined();
  });

  it("only knows events and arguments that the contracts have", () => {
    const events = Object.values(abis)
      .flat()
      .filter((item) => item.type === "event");
    for (const [name, told] of Object.entries(storyKeys as { [event: string]: Told })) {
      const inputs = events.find((event) => event.name === name)?.inputs.map((input) => input.name);
      expect([name, inputs]).not.toContain(undefined);
      for (const argument of [told.who, told.amount])
        if (argument) expect(inputs).toContain(argument);
    }
  });
});
