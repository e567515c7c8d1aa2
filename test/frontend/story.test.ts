import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../protocol/wire/basics.ts";
import { abis } from "../../frontend/check/abis.ts";
import { eventsTold } from "../../frontend/story/events-told.ts";
import { storyKeys, type Told } from "../../frontend/story/story-keys.ts";
import { storyOf } from "../../frontend/story/story-of.ts";
import { wholeStories } from "../../frontend/story/whole-stories.ts";
import { LANGUAGE_CODES, placeholdersOf, wordsOf } from "./catalogues.ts";
import { aDebt, aLine, aPlan, aSubgoal, CREDITOR, MENTOR } from "./rows.ts";

const context = {
  plans: [aPlan({ subgoals: [aSubgoal({ commitment: "0x02" })] })],
  debts: [aDebt()],
  records: [],
  nameOf: (address: string) => ({ [MENTOR]: "Peter", [CREDITOR]: "Waterbedrijf D" })[address],
};

describe("what a creditor does to a bill", () => {
  const reasoned = ["DebtCorrected", "DebtPaidElsewhere", "DebtForgiven", "DebtWithdrawn"] as const;

  it.each(reasoned)("is told with why, as the creditor wrote it down (%s)", async (event) => {
    for (const language of LANGUAGE_CODES) {
      const words = await wordsOf(language, "story");
      expect(placeholdersOf(words[`event.${event}`]!)).toContain("words");
    }
  });
});

describe("pages of a history", () => {
  const lines = (...txs: number[]) => txs.map((tx) => aLine({ tx: `0x${tx}` }));

  it("lose no line, and cut no transaction in two", () => {
    const page = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 5 }), (drafts) => {
        // The newest transaction first, as the index tells them.
        const inOrder = drafts.flat().sort((one, other) => other - one);
        const pages = drafts.map(({ length }) => lines(...inOrder.splice(0, length)));
        const whole = wholeStories(pages);
        expect(whole.flat()).toEqual(pages.flat());
        const places = whole.flatMap((page, index) => page.map(({ tx }) => [tx, index] as const));
        for (const [tx, index] of places)
          expect(places.filter(([other]) => other === tx).map(([, at]) => at)).toEqual(
            places.filter(([other]) => other === tx).map(() => index),
          );
      }),
    );
  });

  it("stay the same list where nothing moved", () => {
    const [first, second] = [lines(4, 3), lines(2, 1)];
    expect(wholeStories([first, second])[0]).toBe(first);
    expect(wholeStories([first, second])[1]).toBe(second);
  });
});

describe("events told", () => {
  it("lose no line and tell none twice", () => {
    const events = fc.constantFrom(
      "Transfer",
      "SubgoalConfirmed",
      "HoldReleased",
      "HoldRefused",
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

  it("put a release with the refusal that caused it, and tell it alone otherwise", () => {
    const release = aLine({ event: "HoldReleased", id: "r" });
    const refusal = aLine({ event: "HoldRefused", id: "n" });
    expect(eventsTold([release, refusal])).toEqual([{ line: refusal, also: [release] }]);
    expect(eventsTold([release])).toEqual([{ line: release, also: [] }]);
  });
});

describe("a group", () => {
  it("keeps each coin with the step that it was for", () => {
    const line = (event: string, logIndex: number) =>
      aLine({ event, logIndex, id: `1-${logIndex}` });
    const lines = [
      line("SubgoalConfirmed", 3),
      line("Transfer", 2),
      line("SubgoalConfirmed", 1),
      line("Transfer", 0),
    ];
    expect(
      eventsTold(lines).map(({ line: main, also }) => [main.id, also.map(({ id }) => id)]),
    ).toEqual([
      ["1-3", ["1-2"]],
      ["1-1", ["1-0"]],
    ]);
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

  it("tells a pause and its end, a transfer and its end, each in own words", () => {
    const key = (event: string, args: Line["args"]) =>
      storyOf(aLine({ event, args: { creditor: CREDITOR, ...args } }), context)?.key;
    expect(key("DebtPaused", { paused: true })).toBe("event.DebtPaused");
    expect(key("DebtPaused", { paused: false })).toBe("event.DebtPaused.over");
    expect(key("TransferProposed", { agreementId: "2" })).toBe("event.TransferProposed");
    expect(key("TransferProposed", { agreementId: "0" })).toBe("event.TransferProposed.over");
  });

  it("is told about every event that is about a resident", () => {
    const about = Object.values(abis)
      .flat()
      .filter((item) => item.type === "event")
      .filter(({ inputs }) =>
        inputs.some(({ name }) => name === "resident" || (name as string) === "owner"),
      )
      .map(({ name }) => name as string);
    // The face of ERC-20, and what only carries another one out.
    const elsewhere = ["Approval", "DebtLowered"];
    expect(about.filter((name) => !(name in storyKeys) && !elsewhere.includes(name))).toEqual([]);
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
