/** A step whose approval was undone, as its resident and its mentor read it: final by the book. */
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { StepItem } from "../../frontend/desks/mentor/person/StepItem.tsx";
import { AcceptedPlan } from "../../frontend/desks/resident/plan/AcceptedPlan.tsx";
import type { SubgoalRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aPlan, aSubgoal } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const undone = (part: Partial<SubgoalRow> = {}) =>
  aSubgoal({ id: 3, status: "undone", reward: "4000", paid: "4000", confirmedAt: 9, ...part });
const planOf = (last: SubgoalRow) =>
  aPlan({
    subgoals: [
      aSubgoal({ id: 1, status: "confirmed", paid: "6000", confirmedAt: 10 }),
      aSubgoal({ id: 2, status: "confirmed", paid: "6000", confirmedAt: 20 }),
      last,
    ],
  });

describe("an undone step", () => {
  const page = (last: SubgoalRow) =>
    pageWith(
      createElement(AcceptedPlan, {
        plan: planOf(last),
        person: "participating",
        next: null,
        records: [],
      }),
      {},
    );

  it("is counted beside the steps that can still be reached", async () => {
    expect(await page(undone())).toContain("2 van 2 stappen gehaald, 1 teruggedraaid");
    expect(await page(aSubgoal({ id: 3 }))).toContain("2 van 3 stappen gehaald<");
  });

  it("says which coins went or never come, and shows its resident no reward that is to come", async () => {
    const words = await wordsOf("nl", "resident");
    const reward = words["step.reward"]!;
    expect(await page(aSubgoal({ id: 3 }))).toContain(reward);
    const html = await page(undone());
    expect(html).not.toContain(reward);
    expect(html).toContain("Er gingen 40,00 munten af.");
    expect(html).toContain(words["undone.nothing"]);
    expect(await page(undone({ paid: "0" }))).toContain(words["undone.waited"]);
  });

  it("shows its mentor what was taken back, in place of the reward", async () => {
    const words = await wordsOf("nl", "mentor");
    const item = (row: SubgoalRow) =>
      pageWith(
        createElement(StepItem, {
          row,
          plan: planOf(row),
          name: "Emine",
          left: false,
          free: 0n,
          records: [],
        }),
        {},
      );
    expect(await item(aSubgoal({ id: 3 }))).toContain(`>${words["step.reward"]}<`);
    const html = await item(undone());
    expect(html).not.toContain(`>${words["step.reward"]}<`);
    expect(html).toContain(words["step.gone"]);
    expect(html).toContain("40,00");
  });
});
