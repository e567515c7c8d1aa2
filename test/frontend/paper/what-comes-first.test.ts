import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { NOTHING_TYPED, PaperFields } from "../../../frontend/desks/help/paper/PaperFields.tsx";
import type { PaperStepName } from "../../../frontend/desks/help/paper/paper-steps.ts";
import { wordsOf } from "../catalogues.ts";
import { pageWith } from "../page-with.ts";
import { about } from "./paper-town.ts";

vi.mock("react", async (original) =>
  (await import("../first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const nl = await wordsOf("nl", "paper");
const fields = (name: PaperStepName, there: object) => {
  const props = { name, about: { ...about, ...there }, typed: NOTHING_TYPED, onTyped: () => {} };
  return pageWith(createElement(PaperFields, props), {});
};

describe("a step on paper that is about nothing yet", () => {
  it("names the step that comes first, where that can be taken", async () => {
    const unknown = about.debts.filter(({ status }) => status === "registered");
    expect(unknown).not.toEqual([]);
    const said = await fields("makeOffer", { debts: unknown });
    expect(said).toContain(nl["fill.none"]);
    expect(said).toContain(`Eerst moet dit op papier: ${nl["step.recogniseDebts"]}.`);
    const proposed = about.plans.filter(({ status }) => status === "proposed");
    expect(proposed).not.toEqual([]);
    expect(await fields("reportStep", { plans: proposed })).toContain(nl["step.acceptPlan"]);
  });

  it("says no more than that where there is nothing at all", async () => {
    const said = await fields("makeOffer", { debts: [] });
    expect(said).toContain(nl["fill.none"]);
    expect(said).not.toContain("Eerst moet");
  });
});
