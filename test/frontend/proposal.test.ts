import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { Proposal } from "../../frontend/desks/resident/plan/Proposal.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aPlan, aSubgoal } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const nl = await wordsOf("nl", "resident");
const TODAY = Math.floor(Date.now() / 1000);
const drawn = (dueAt: number) => {
  const plan = aPlan({ status: "proposed", subgoals: [aSubgoal({ dueAt })] });
  const names = { nameOf: () => "Fatma" } as never;
  const props = { plan, paused: true, records: [], names, onTurn: () => undefined };
  return pageWith(createElement(Proposal, props), {});
};

describe("a proposal that waits for its resident", () => {
  it("says so where the day of a step is over already", async () => {
    expect(await drawn(TODAY - 86_400)).toContain(nl["proposal.dueOver"]);
    expect(await drawn(TODAY + 86_400)).not.toContain(nl["proposal.dueOver"]);
  });
});
