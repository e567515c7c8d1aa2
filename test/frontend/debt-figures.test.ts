import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { DebtFigures } from "../../frontend/desks/resident/debts/DebtFigures.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const nl = await wordsOf("nl", "resident");
const drawn = (freezesCosts: boolean, open?: { principal: string }) => {
  const debt = aDebt(open && { open });
  debt.agreement = { ...debt.agreement, freezesCosts };
  return pageWith(createElement(DebtFigures, { debt, offers: [] }), {});
};

describe("the figures of a bill", () => {
  it("say whether new interest and costs stop, as its creditor agreed", async () => {
    expect(await drawn(true)).toContain(nl["debt.grows.no"]);
    expect(await drawn(false)).toContain(nl["debt.grows.yes"]);
  });

  it("say nothing of it once the bill is gone", async () => {
    const gone = await drawn(false, { principal: "0" });
    expect(gone).not.toContain(nl["debt.grows.yes"]);
  });
});
