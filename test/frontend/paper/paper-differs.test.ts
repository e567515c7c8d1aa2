import { describe, expect, it } from "vitest";
import type { Filled } from "../../../frontend/desks/help/paper/paper-kind.ts";
import { paperKind, type PaperStepName } from "../../../frontend/desks/help/paper/paper-steps.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import { entered, filledFor, named } from "./enter-step.ts";
import { about, debt, plan, subgoal } from "./paper-town.ts";

describe("a step on paper that says something else than what stands there", () => {
  const unread = (name: PaperStepName, changed: object) =>
    expect(named([entered(name).call], { ...entered(name).readLater, ...changed })).toEqual({
      name,
      filled: null,
    });

  it("is not told in full: another amount, another rate, other words, another person's", () => {
    const dearer = plan(3, "proposed", [{ ...subgoal(8, "agreed"), reward: "4001" }]);
    unread("acceptPlan", { plans: [dearer] });
    unread("acceptPlan", { plans: [{ ...about.plans[0]!, version: 3 }] });
    unread("acceptPlan", { records: [] });
    unread("declinePlan", { plans: [] });
    const more = { principal: "19000", increase: "0", interest: "290", costs: "0" };
    unread("recogniseDebts", {
      debts: [debt(7, "registered"), { ...debt(8, "registered"), open: more }],
    });
    const cheaper = { ...debt(9, "recognised").agreement, rateBps: 9_000 };
    unread("makeOffer", { debts: [{ ...debt(9, "recognised"), agreement: cheaper }] });
    unread("disputeDebt", { records: [] });
    unread("reportStep", { records: about.records });
    unread("agreeWords", { plans: [] });
    unread("cancelOffer", { offers: [] });
  });

  it("is no taking part under other terms", () => {
    const { call } = entered("takePart");
    const others = `${call.data.slice(0, -2)}00` as Hex;
    expect(named([{ ...call, data: others }], null)).toBeNull();
  });

  it("is not filled in: too many coins, nothing chosen, no words where words are needed", () => {
    const fill = (name: PaperStepName, filled: Partial<Filled>) =>
      paperKind(name).fill({ ...filledFor(name), ...filled }, about);
    expect(fill("makeOffer", { coins: 18_291n })).toBeNull();
    expect(fill("makeOffer", { coins: 99n })).toBeNull();
    expect(fill("makeOffer", { ids: [7] })).toBeNull();
    expect(fill("recogniseDebts", { ids: [] })).toBeNull();
    expect(fill("recogniseDebts", { ids: [7, 9] })).toBeNull();
    expect(fill("disputeDebt", { text: "" })).toBeNull();
    expect(fill("suggestWords", { text: "Werk zoeken" })).toBeNull();
    expect(fill("reportStep", { ids: [11] })).toBeNull();
    expect(fill("reportStep", { text: "" })).not.toBeNull();
    expect(fill("cancelOffer", { ids: [21] })).toBeNull();
    expect(fill("releaseOffer", { ids: [20] })).toBeNull();
  });
});
