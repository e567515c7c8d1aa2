import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { PlanCard } from "../../frontend/desks/mentor/person/PlanCard.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aPlan } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const nl = await wordsOf("nl", "mentor");
const at = (now: number) => {
  const plan = aPlan({ status: "proposed", answerUntil: 1_000, lapsesFrom: 1_000 });
  const props = { plan, name: "Emine", left: false, free: 0n, now, records: [] };
  return pageWith(createElement(PlanCard, props), {});
};
const before = (words: string | undefined) => words!.split("{date}")[0]!.replace("{name}", "Emine");

describe("a proposal on its mentor's page", () => {
  it("waits for its resident until its day, and says after that that it is over", async () => {
    expect(await at(999)).toContain(before(nl["plan.waits"]));
    const over = await at(1_001);
    expect(over).toContain(before(nl["plan.over"]));
    expect(over).not.toContain(before(nl["plan.waits"]));
    expect(over).toContain(nl["plan.withdraw"]);
  });
});
